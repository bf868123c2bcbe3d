/**
 * The command line: the administrators' second door.
 *
 * <p>May depend on: person, definition, database, source, normalize, landing, match, warehouse, discrepancy, export,
 * synthetic, pipeline, schedule, security; JDBC, Jackson, picocli, progressbar, SLF4J, Spring.
 */
@NullMarked
package id.timpora.cli;

import org.jspecify.annotations.NullMarked;
