/**
 * One file, one transaction: typed rows are copied into staging, merged with history, and written into the ledger
 * together. May depend on: person, definition, source, normalize.
 */
@NullMarked
package id.timpora.landing;

import org.jspecify.annotations.NullMarked;
