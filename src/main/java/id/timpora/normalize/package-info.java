/** Delivered cells to typed values, and rows to person records; originals stay beside. May depend on: person, definition, source. */
@NullMarked
package id.timpora.normalize;

import org.jspecify.annotations.NullMarked;
