package id.timpora.cli;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.Capped;
import id.timpora.match.blocking.RuleBlocks;
import id.timpora.match.link.Linkage;
import id.timpora.match.score.Model.ComparisonModel;
import id.timpora.match.score.Model.LevelModel;
import id.timpora.match.train.Training;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells how records are blocked and what was learned. */
final class LinkageReport {
    private static final int WORST_SHOWN = 3;
    private static final int CAPPED_SHOWN = 20;

    private final Screen screen;

    LinkageReport(Screen screen) {
        this.screen = screen;
    }

    /** Pairs of each rule before anything is compared, its largest blocks, and what was too large. */
    void blocks(Linkage linkage) {
        Blocks blocks = linkage.blocks();
        line("%-44s %10s %14s  %s", "aturan/rule", "blok/blocks", "pasangan/pairs", "terbesar/largest");
        for (RuleBlocks rule : blocks.rules()) {
            line("%-44s %11d %14d  %s", rule.text(), rule.count(), rule.pairs(), largest(rule));
        }
        linkage.generic()
                .forEach(g -> line("%s: nilai umum/generic value, %d catatan/records", g.field(), g.records()));
        List<Capped> capped = blocks.capped();
        for (Capped block : capped.subList(0, Math.min(CAPPED_SHOWN, capped.size()))) {
            line(
                    "%s: %d catatan/records (%s)",
                    block.rule(),
                    block.records(),
                    block.divided()
                            ? "dibagi: dibandingkan bila satu kolom lagi sama / divided: compared where one more field agrees"
                            : "tidak dibandingkan / not compared");
        }
        if (capped.size() > CAPPED_SHOWN) {
            line("… %d blok besar lain / more large blocks", capped.size() - CAPPED_SHOWN);
        }
    }

    private static String largest(RuleBlocks rule) {
        return IntStream.range(0, rule.count())
                .map(b -> -rule.size(b))
                .sorted()
                .limit(WORST_SHOWN)
                .mapToObj(size -> String.valueOf(-size))
                .toList()
                .toString();
    }

    /** How training settled, and the levels. */
    void model(Training.Result result) {
        for (Training.Round round : result.rounds()) {
            line(
                    "putaran/round %2d: perubahan/change %.5f, pasangan satu orang/pairs of one person %.0f",
                    round.number(), round.change(), round.matches());
        }
        line("prior %.2f bit", result.model().prior());
        for (ComparisonModel comparison : result.model().comparisons()) {
            line("%-32s %10s %12s %8s", comparison.name(), "m", "u", "bit");
            for (LevelModel level : comparison.levels()) {
                line("  %-30s %10.6f %12.9f %8.2f", level.text(), level.m(), level.u(), level.weight());
            }
        }
    }

    private void line(String format, Object... values) {
        screen.line(String.format(Locale.ROOT, format, values));
    }
}
