/** The weight of a pair: levels, model, term frequencies, guards. May depend on: definition, match, match.settings, match.level, match.table, match.blocking. */
@NullMarked
package id.timpora.match.score;

import org.jspecify.annotations.NullMarked;
