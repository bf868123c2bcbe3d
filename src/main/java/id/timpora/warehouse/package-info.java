/**
 * What is known, stored: person records, links, persons with their ids for ever and what survives of their data. May
 * depend on: person, definition, source (Feed only), match, database.
 */
@NullMarked
package id.timpora.warehouse;

import org.jspecify.annotations.NullMarked;
