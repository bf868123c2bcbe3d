/**
 * One file, one transaction: typed rows are copied into staging, merged with history, and written into the ledger
 * together.
 *
 * <p>May depend on: person, definition, source, normalize, database; JDBC.
 */
@NullMarked
package id.timpora.landing;

import org.jspecify.annotations.NullMarked;
