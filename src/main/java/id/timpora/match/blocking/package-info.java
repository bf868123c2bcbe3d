/** Which records are compared at all. May depend on: match.settings, match.table, match.similarity. */
@NullMarked
package id.timpora.match.blocking;

import org.jspecify.annotations.NullMarked;
