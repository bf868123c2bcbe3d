/** The whole way from a table to clusters. May depend on: all of match below it. */
@NullMarked
package id.timpora.match.link;

import org.jspecify.annotations.NullMarked;
