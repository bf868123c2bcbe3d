/**
 * The PostgreSQL server beside the product and its schema.
 *
 * <p>May depend on: nothing of the product; JDBC, Flyway, embedded PostgreSQL, Spring.
 */
@NullMarked
package id.timpora.database;

import org.jspecify.annotations.NullMarked;
