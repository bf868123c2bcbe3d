/** From pairs to persons. May depend on: match.settings, match. */
@NullMarked
package id.timpora.match.cluster;

import org.jspecify.annotations.NullMarked;
