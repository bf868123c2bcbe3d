/** Scores a result against the truth. May depend on: match.table. */
@NullMarked
package id.timpora.match.evaluate;

import org.jspecify.annotations.NullMarked;
