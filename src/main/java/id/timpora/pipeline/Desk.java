package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the one run this process works on, and the wish to stop it. */
@Component
class Desk {
    private volatile @Nullable LiveRun live;
    private volatile boolean stopping;

    /** The run is to stop here. */
    static final class StopRequested extends RuntimeException {
        StopRequested() {
            super("the run was asked to stop", null, false, false);
        }
    }

    void put(LiveRun run) {
        live = run.toldTo(new Watched(run.progress()));
    }

    void clear() {
        live = null;
        stopping = false;
    }

    LiveRun live() {
        LiveRun run = live;
        if (run == null) {
            throw new IllegalStateException("a step was started without its run");
        }
        return run;
    }

    /** Stops the run, or the next one where it is just about to begin. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping || Thread.currentThread().isInterrupted();
    }

    /** Passes progress on, and the wish to stop back to the work. */
    private final class Watched implements Progress {
        private final Progress watcher;

        Watched(Progress watcher) {
            this.watcher = watcher;
        }

        @Override
        public void begin(Bilingual what, long total) {
            watcher.begin(what, total);
        }

        @Override
        public void advance(long count) {
            watcher.advance(count);
            if (isStopping()) {
                throw new StopRequested();
            }
        }

        @Override
        public void end() {
            watcher.end();
        }
    }
}
