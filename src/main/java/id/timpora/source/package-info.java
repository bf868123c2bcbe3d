/** What the agencies deliver and how a file becomes rows; nothing is stored here. May depend on: person, definition. */
@NullMarked
package id.timpora.source;

import org.jspecify.annotations.NullMarked;
