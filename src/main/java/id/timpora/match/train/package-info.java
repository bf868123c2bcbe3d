/** Learns a model without labels. May depend on: match.score, match.blocking, match.settings, match.table, definition. */
@NullMarked
package id.timpora.match.train;

import org.jspecify.annotations.NullMarked;
