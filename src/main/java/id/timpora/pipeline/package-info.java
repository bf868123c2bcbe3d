/**
 * The one place that knows Spring Batch: the nightly job, its steps, and the one door to a run. May depend on: every
 * package of the flow but review.
 */
@NullMarked
package id.timpora.pipeline;

import org.jspecify.annotations.NullMarked;
