package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and time left. */
final class ProgressBars implements Progress {
    private @Nullable ProgressBar bar;

    @Override
    public void begin(Bilingual what, long total) {
        end();
        bar = new ProgressBarBuilder()
                .setTaskName(what.id())
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }

    @Override
    public void advance(long count) {
        if (bar != null) {
            bar.stepBy(count);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
