/**
 * What does not fit: rules as files, run read-only, and their findings with first and last seen.
 *
 * <p>May depend on: person, definition, warehouse; JDBC, JSqlParser.
 */
@NullMarked
package id.timpora.discrepancy;

import org.jspecify.annotations.NullMarked;
