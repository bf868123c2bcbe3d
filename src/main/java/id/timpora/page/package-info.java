/** What every page shares: its shell, language, letter size and the way dates and figures are written. May depend on: definition. */
@NullMarked
package id.timpora.page;

import org.jspecify.annotations.NullMarked;
