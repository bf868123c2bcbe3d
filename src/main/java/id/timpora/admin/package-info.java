/**
 * The nights as administrators of data see them: progress, files, rejects and counts, never a person.
 *
 * <p>May depend on: definition, source, pipeline, schedule, security, page; JDBC, Spring MVC, Spring.
 */
@NullMarked
package id.timpora.admin;

import org.jspecify.annotations.NullMarked;
