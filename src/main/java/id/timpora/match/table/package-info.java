/** Records in columns: each field a dictionary of distinct values and one number a record. May depend on: definition. */
@NullMarked
package id.timpora.match.table;

import org.jspecify.annotations.NullMarked;
