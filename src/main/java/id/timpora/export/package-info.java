/**
 * The exports of the command line, read from the warehouse's views.
 *
 * <p>May depend on: definition; JDBC, Commons CSV, Jackson, FastExcel.
 */
@NullMarked
package id.timpora.export;

import org.jspecify.annotations.NullMarked;
