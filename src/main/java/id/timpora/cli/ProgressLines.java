package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Progress;
import java.io.PrintStream;

/** One line a piece of work, with its rate, where nobody watches a terminal. */
final class ProgressLines implements Progress {
    private final PrintStream out;
    private Bilingual what = new Bilingual("", "");
    private long began;
    private long count;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(Bilingual piece, long total) {
        what = piece;
        began = System.nanoTime();
        count = 0;
    }

    @Override
    public void advance(long more) {
        count += more;
    }

    @Override
    public void end() {
        double seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
        out.printf("%s / %s: %d (%.1f s, %.0f/s)%n", what.id(), what.en(), count, seconds, count / seconds);
    }
}
