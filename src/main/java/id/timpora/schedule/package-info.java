/**
 * The one place that knows Quartz: fires the nightly run from {@code jobs/schedule.yaml}.
 *
 * <p>May depend on: pipeline, definition; JDBC, Quartz, SLF4J, Spring.
 */
@NullMarked
package id.timpora.schedule;

import org.jspecify.annotations.NullMarked;
