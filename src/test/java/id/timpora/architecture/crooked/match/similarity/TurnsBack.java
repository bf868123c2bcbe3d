package id.timpora.architecture.crooked.match.similarity;

import id.timpora.architecture.crooked.match.KnowsTheDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;

/** Depends on the package that depends on it, and on a library its room may not import. */
public record TurnsBack(
        @Nullable KnowsTheDatabase back, @Nullable Job job) {}
