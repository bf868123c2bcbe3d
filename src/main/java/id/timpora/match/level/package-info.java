/** Kinds of agreement between two values, one class a kind. May depend on: match.table, match.similarity. */
@NullMarked
package id.timpora.match.level;

import org.jspecify.annotations.NullMarked;
