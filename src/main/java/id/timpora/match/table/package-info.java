/** Records in columns: each field a dictionary of distinct values and one number a record. May depend on: nothing of the product. */
@NullMarked
package id.timpora.match.table;

import org.jspecify.annotations.NullMarked;
