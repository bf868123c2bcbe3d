package id.timpora.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Holds the one run this process works on, and the wish to stop it. */
@Component
class Desk {
    private volatile @Nullable LiveRun live;
    private volatile boolean stopping;

    void put(LiveRun run) {
        live = run;
        stopping = false;
    }

    void clear() {
        live = null;
    }

    LiveRun live() {
        LiveRun run = live;
        if (run == null) {
            throw new IllegalStateException("a step was started without its run");
        }
        return run;
    }

    void stop() {
        stopping = live != null;
    }

    boolean isStopping() {
        return stopping;
    }

    boolean isEmpty() {
        return live == null;
    }

    /** Ends the step as STOPPED at its next boundary; throwing alone would end it as COMPLETED. */
    boolean stopsHere(StepExecution step) {
        if (stopping || Thread.currentThread().isInterrupted()) {
            step.setTerminateOnly();
            return true;
        }
        return false;
    }
}
