/** The whole way from a table to clusters. May depend on: match, match.blocking, match.level, match.score, match.settings, match.table, match.train. */
@NullMarked
package id.timpora.match.link;

import org.jspecify.annotations.NullMarked;
