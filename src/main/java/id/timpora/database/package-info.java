/** The PostgreSQL server beside the product and its schema. May depend on: nothing of the product. */
@NullMarked
package id.timpora.database;

import org.jspecify.annotations.NullMarked;
