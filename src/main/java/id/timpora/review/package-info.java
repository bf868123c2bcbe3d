/** The findings as members of TIMPORA read them: names masked, every opening audited. May depend on: person, definition, warehouse, discrepancy, security, page; Spring MVC. */
@NullMarked
package id.timpora.review;

import org.jspecify.annotations.NullMarked;
