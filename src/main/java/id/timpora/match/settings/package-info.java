/** What administrators say about matching, read strictly. May depend on: definition, match.table, match.level. */
@NullMarked
package id.timpora.match.settings;

import org.jspecify.annotations.NullMarked;
