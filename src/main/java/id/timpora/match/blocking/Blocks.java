package id.timpora.match.blocking;

import java.util.ArrayList;
import java.util.List;

/** All blocks of all rules; a pair counts where it meets first. */
public final class Blocks {
    private static final long PAIRS_OF_A_SHARE = 1 << 18;

    private final RuleBlocks[] rules;
    private final List<Capped> capped;

    /**
     * A share of the work.
     *
     * @param rule the place of the rule in {@link Blocks#rules()}
     * @param from its first block
     * @param to the block behind its last
     * @param pairs how many pairs it has
     */
    public record Share(int rule, int from, int to, long pairs) {}

    Blocks(List<RuleBlocks> rules, List<Capped> capped) {
        this.rules = rules.toArray(RuleBlocks[]::new);
        this.capped = capped;
    }

    /** The rules; one whose blocks were divided is followed by its divided blocks. */
    public List<RuleBlocks> rules() {
        return List.of(rules);
    }

    /** Blocks that were too large, the largest first. */
    public List<Capped> capped() {
        return capped;
    }

    /** How many pairs all rules have, each as often as it meets. */
    public long pairs() {
        long pairs = 0;
        for (RuleBlocks rule : rules) {
            pairs += rule.pairs();
        }
        return pairs;
    }

    /** Whether two records that meet in a block of a rule meet there for the first time. */
    public boolean isFirst(int rule, int block, int a, int b) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (rules[earlier].meeting(a, b) >= 0) {
                return false;
            }
        }
        return rules[rule].blockOf() != null || rules[rule].meeting(a, b) == block;
    }

    /** The work in shares of like size. */
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int rule = 0; rule < rules.length; rule++) {
            int from = 0;
            long pairs = 0;
            for (int block = 0; block < rules[rule].count(); block++) {
                long size = rules[rule].size(block);
                pairs += size * (size - 1) / 2;
                if (pairs >= PAIRS_OF_A_SHARE || block == rules[rule].count() - 1) {
                    shares.add(new Share(rule, from, block + 1, pairs));
                    from = block + 1;
                    pairs = 0;
                }
            }
        }
        return shares;
    }
}
