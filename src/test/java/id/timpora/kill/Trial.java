package id.timpora.kill;

import id.timpora.RealNights;
import id.timpora.kill.Product.Line;
import id.timpora.synthetic.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** One run of one night ended at one moment, gone on with, and what came of it. */
final class Trial {
    private static final int UNKNOWN_RUN = 2;
    private static final long BEFORE_FIRST_LINE = 1_000_000_000L;

    private final Undisturbed undisturbed;
    private final Path data;
    private final Blow blow;
    private final int night;
    private final int lines;
    private final long more;

    private Trial(Undisturbed undisturbed, Path data, Blow blow, int night, int lines, long more) {
        this.undisturbed = undisturbed;
        this.data = data;
        this.blow = blow;
        this.night = night;
        this.lines = lines;
        this.more = more;
    }

    /**
     * What came of a trial.
     *
     * @param after the last message before the blow
     * @param exit exit code of the run that was struck
     * @param restart what went on: the run, or the night once more because no run was there yet
     * @param differences between the exports and those of the undisturbed run; none is good
     */
    record Outcome(
            Blow blow,
            String night,
            String after,
            long moreMillis,
            int exit,
            String restart,
            int restartExit,
            List<String> differences) {
        boolean isGood() {
            return differences.isEmpty() && (restartExit == 0 || restartExit == 3);
        }
    }

    /** A moment of the runs' time, every moment as likely as any other. */
    static Trial atRandom(Undisturbed undisturbed, Path data, Blow blow, SplittableRandom chance) {
        long whole = 0;
        for (List<Line> messages : undisturbed.messages()) {
            whole += length(messages);
        }
        long moment = chance.nextLong(whole);
        int night = 0;
        while (moment >= length(undisturbed.messages().get(night))) {
            moment -= length(undisturbed.messages().get(night++));
        }
        List<Line> messages = undisturbed.messages().get(night);
        long at = moment + begin(messages);
        int lines = (int) messages.stream().filter(l -> l.at() <= at).count();
        long since = lines == 0 ? 0 : messages.get(lines - 1).at();
        return new Trial(undisturbed, data, blow, night, lines, at - since);
    }

    private static long begin(List<Line> messages) {
        return messages.get(0).at() - BEFORE_FIRST_LINE;
    }

    private static long length(List<Line> messages) {
        return messages.get(messages.size() - 1).at() - begin(messages);
    }

    Outcome run() throws Exception {
        Folders.remove(data);
        Folders.copy(undisturbed.before().get(night), data);
        Path folder = undisturbed.nights().get(night);
        Product run = Product.start(undisturbed.jar(), data, Undisturbed.run(folder));
        run.awaitLines(lines, more);
        boolean struck = run.isAlive();
        List<Line> seen = run.lines();
        blow.strike(run);
        int exit = run.await();
        String restart = "restart";
        Product next = Product.start(undisturbed.jar(), data, "restart", String.valueOf(night + 1));
        int restartExit = next.await();
        if (restartExit == UNKNOWN_RUN) {
            boolean published = next.lines().stream().anyMatch(l -> l.text().contains("is done and published"));
            restart = published ? "published already" : "night anew";
            restartExit = published
                    ? 0
                    : Product.start(undisturbed.jar(), data, Undisturbed.run(folder))
                            .await();
        }
        String after = seen.isEmpty() ? "(start)" : seen.get(seen.size() - 1).text();
        return new Outcome(
                blow,
                folder.getFileName().toString(),
                struck ? after.replaceAll(".* / ", "") : "(run had ended)",
                more / 1_000_000,
                exit,
                restart,
                restartExit,
                differences());
    }

    private List<String> differences() throws Exception {
        Path exports = data.resolveSibling(data.getFileName() + "-exports");
        Folders.remove(exports);
        try (RealNights product = RealNights.open(data, Path.of("jobs"))) {
            for (int later = night + 1; later < undisturbed.nights().size(); later++) {
                product.run(undisturbed.nights().get(later));
            }
            product.export(exports);
        }
        return GoldenFiles.differences(exports, undisturbed.exports());
    }
}
