/**
 * The one place that knows Spring Batch: the nightly job, its steps, and the one door to a run.
 *
 * <p>May depend on: person, definition, database, source, normalize, landing, match, warehouse, discrepancy; JDBC,
 * Spring Batch, SLF4J, Spring.
 */
@NullMarked
package id.timpora.pipeline;

import org.jspecify.annotations.NullMarked;
