/**
 * The findings as members of TIMPORA read them: names masked, every opening audited.
 *
 * <p>May depend on: person, definition, match, warehouse, discrepancy, security, page; JDBC, Spring MVC, Spring.
 */
@NullMarked
package id.timpora.review;

import org.jspecify.annotations.NullMarked;
