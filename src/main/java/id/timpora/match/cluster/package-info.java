/** From pairs to persons, over time. May depend on: match.settings, match. */
@NullMarked
package id.timpora.match.cluster;

import org.jspecify.annotations.NullMarked;
