/** The nights as administrators of data see them: progress, files, rejects and counts, never a person. May depend on: schedule, pipeline, definition, security, page; Spring MVC. */
@NullMarked
package id.timpora.admin;

import org.jspecify.annotations.NullMarked;
