package id.timpora.match.train;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.RuleBlocks;
import id.timpora.match.score.Plan;
import java.util.List;

/**
 * What a pair that a rule brings together is new for, as bits: a comparison, if no earlier rule that leaves the
 * comparison undecided has the pair; and altogether, if no earlier rule has it. So each pair counts once for each
 * comparison, however many rules have it.
 */
final class News {
    private final Blocks blocks;
    private final List<RuleBlocks> rules;
    private final long[] undecided;
    private final long altogether;

    News(Plan plan, Blocks blocks) {
        this.blocks = blocks;
        this.rules = blocks.rules();
        this.altogether = altogether(plan);
        this.undecided = new long[rules.size()];
        for (int i = 0; i < undecided.length; i++) {
            undecided[i] = altogether
                    | (rules.get(i).isDivided()
                            ? 0
                            : undecided(plan.decidedBy(rules.get(i).rule())));
        }
    }

    /** The bit of a pair that no earlier rule has. */
    static long altogether(Plan plan) {
        return 1L << plan.size();
    }

    private static long undecided(boolean[] decided) {
        long bits = 0;
        for (int i = 0; i < decided.length; i++) {
            bits |= decided[i] ? 0 : 1L << i;
        }
        return bits;
    }

    /** The bits of a pair that meets in a block of a rule. */
    long of(int rule, int block, int a, int b) {
        if (rules.get(rule).meeting(a, b) != block) {
            return 0;
        }
        long news = undecided[rule];
        for (int earlier = 0; earlier < rule && news != 0; earlier++) {
            if ((news & undecided[earlier]) != 0 && rules.get(earlier).meeting(a, b) >= 0) {
                news &= ~undecided[earlier];
            }
        }
        return news;
    }
}
