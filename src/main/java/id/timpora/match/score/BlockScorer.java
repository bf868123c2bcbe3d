package id.timpora.match.score;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.Blocks.Share;
import id.timpora.match.blocking.RuleBlocks;

/** Weighs all pairs of a share of the blocks that no earlier rule has, for one thread; the loop allocates nothing. */
final class BlockScorer {
    /** Blocks so small are not worth gathering. */
    private static final int SMALL = 3;

    private final RuleBlocks[] rules;
    private final int[][] codes;
    private final Scorer scorer;
    private final Gathering gathering;
    private final double floor;
    private Earlier earlier;
    private long scored;

    BlockScorer(Plan plan, Weights weights, Blocks blocks, double floor) {
        this.rules = blocks.rules().toArray(RuleBlocks[]::new);
        this.codes = plan.records().codes();
        this.scorer = new Scorer(plan, weights);
        this.gathering = new Gathering(plan, weights, floor);
        this.floor = floor;
        this.earlier = new Earlier(rules, 0);
    }

    /** How many pairs were weighed so far. */
    long scored() {
        return scored;
    }

    void score(Share share, Edges edges) {
        RuleBlocks rule = rules[share.rule()];
        earlier = new Earlier(rules, share.rule());
        for (int block = share.from(); block < share.to(); block++) {
            int start = rule.start(block);
            int size = rule.size(block);
            boolean gathered = size > SMALL;
            if (gathered) {
                gathering.gather(rule.members(), start, size);
            }
            earlier.gather(rule.members(), start, size);
            score(rule.members(), block, start, size, gathered, edges);
        }
    }

    private void score(int[] members, int block, int start, int size, boolean gathered, Edges edges) {
        for (int i = 0; i < size; i++) {
            if (gathered) {
                gathering.begin(i);
            }
            for (int j = i + 1; j < size; j++) {
                int a = members[start + i];
                int b = members[start + j];
                if (earlier.met(block, i, j, a, b)) {
                    continue;
                }
                scored++;
                if (!gathered || gathering.mayReachFloor(j)) {
                    double weight = scorer.weight(codes, a, b, floor);
                    if (weight != Scorer.BELOW) {
                        edges.add(a, b, weight);
                    }
                }
            }
        }
    }
}
