package id.timpora.match.score;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.Blocks.Share;
import id.timpora.match.blocking.RuleBlocks;
import id.timpora.match.table.Column;
import java.util.Arrays;

/**
 * Weighs all pairs of a share of the blocks, for one thread. The codes of a block's records are gathered side by side
 * first, so that the loop over its pairs reads memory in order; it allocates nothing.
 */
final class BlockScorer {
    private static final int FIRST_SIZE = 256;

    private final Blocks blocks;
    private final RuleBlocks[] rules;
    private final int[][] codes;
    private final Scorer scorer;
    private final double floor;
    private int[][] gathered;
    private int[][] earlier = {};
    private int[] other = {};
    private long scored;

    BlockScorer(Plan plan, Weights weights, Blocks blocks, double floor) {
        this.blocks = blocks;
        this.rules = blocks.rules().toArray(RuleBlocks[]::new);
        this.codes = plan.records().codes();
        this.scorer = new Scorer(plan, weights);
        this.floor = floor;
        this.gathered = new int[codes.length][FIRST_SIZE];
    }

    /** How many pairs were weighed so far. */
    long scored() {
        return scored;
    }

    void score(Share share, Edges edges) {
        RuleBlocks rule = rules[share.rule()];
        prepare(share.rule());
        for (int block = share.from(); block < share.to(); block++) {
            gather(rule, block);
            score(share.rule(), block, rule.start(block), rule.size(block), edges);
        }
    }

    /** Earlier rules with one key a record are looked up by number, the others asked. */
    private void prepare(int rule) {
        int[] singles = new int[rule];
        int[] others = new int[rule];
        int single = 0;
        int rest = 0;
        for (int i = 0; i < rule; i++) {
            if (rules[i].blockOf() != null) {
                singles[single++] = i;
            } else {
                others[rest++] = i;
            }
        }
        earlier = new int[single][gathered[0].length];
        numbers = Arrays.copyOf(singles, single);
        other = Arrays.copyOf(others, rest);
    }

    private int[] numbers = {};

    private void gather(RuleBlocks rule, int block) {
        int size = rule.size(block);
        int start = rule.start(block);
        if (size > gathered[0].length) {
            gathered = new int[codes.length][2 * size];
        }
        for (int f = 0; f < codes.length; f++) {
            copy(codes[f], rule.members(), start, size, gathered[f]);
        }
        for (int e = 0; e < earlier.length; e++) {
            if (size > earlier[e].length) {
                earlier[e] = new int[2 * size];
            }
            int[] from = rules[numbers[e]].blockOf();
            if (from != null) {
                copy(from, rule.members(), start, size, earlier[e]);
            }
        }
    }

    private static void copy(int[] from, int[] members, int start, int size, int[] to) {
        for (int i = 0; i < size; i++) {
            to[i] = from[members[start + i]];
        }
    }

    private void score(int rule, int block, int start, int size, Edges edges) {
        int[] members = rules[rule].members();
        boolean ask = other.length > 0 || rules[rule].blockOf() == null;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (metEarlier(i, j) || ask && !isFirst(rule, block, members[start + i], members[start + j])) {
                    continue;
                }
                scored++;
                double weight = scorer.weight(gathered, i, j, floor);
                if (weight != Scorer.BELOW) {
                    edges.add(members[start + i], members[start + j], weight);
                }
            }
        }
    }

    private boolean metEarlier(int i, int j) {
        for (int[] blockOf : earlier) {
            if (blockOf[i] == blockOf[j] && blockOf[i] != Column.MISSING) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(int rule, int block, int a, int b) {
        for (int i : other) {
            if (rules[i].meeting(a, b) >= 0) {
                return false;
            }
        }
        return rules[rule].blockOf() != null || rules[rule].meeting(a, b) == block;
    }
}
