/** The one place that knows Quartz: fires the nightly run from {@code jobs/schedule.yaml}. May depend on: pipeline, definition. */
@NullMarked
package id.timpora.schedule;

import org.jspecify.annotations.NullMarked;
