/**
 * What the agencies deliver and how a file becomes rows; nothing is stored here.
 *
 * <p>May depend on: person, definition; Commons CSV.
 */
@NullMarked
package id.timpora.source;

import org.jspecify.annotations.NullMarked;
