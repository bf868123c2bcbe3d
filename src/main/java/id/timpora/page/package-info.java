/**
 * What every page shares: its shell, language, letter size and the way dates and figures are written.
 *
 * <p>May depend on: definition; JDBC, Spring MVC, Spring.
 */
@NullMarked
package id.timpora.page;

import org.jspecify.annotations.NullMarked;
