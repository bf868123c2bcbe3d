/**
 * What is known, stored: person records, links, persons with their ids for ever and what survives of their data.
 *
 * <p>May depend on: person, definition, source (Column, Feed only), match, database; JDBC.
 */
@NullMarked
package id.timpora.warehouse;

import org.jspecify.annotations.NullMarked;
