/** The exports of the command line, read from the warehouse's views. May depend on: definition. */
@NullMarked
package id.timpora.export;

import org.jspecify.annotations.NullMarked;
