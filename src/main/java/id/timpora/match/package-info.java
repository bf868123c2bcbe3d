/** Finds the one person behind many records; pure decisions, no storage. May depend on: person, definition. */
@NullMarked
package id.timpora.match;

import org.jspecify.annotations.NullMarked;
