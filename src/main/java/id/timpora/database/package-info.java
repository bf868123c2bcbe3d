/**
 * The PostgreSQL server beside the product and its schema.
 *
 * <p>May depend on: definition; JDBC, Flyway, embedded PostgreSQL, Spring.
 */
@NullMarked
package id.timpora.database;

import org.jspecify.annotations.NullMarked;
