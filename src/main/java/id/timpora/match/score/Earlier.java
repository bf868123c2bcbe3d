package id.timpora.match.score;

import id.timpora.match.blocking.RuleBlocks;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether a pair of a block has met before: in an earlier rule, or in an earlier block of its own. */
final class Earlier {
    private static final int NO_BLOCK = -1;

    private final RuleBlocks rule;
    private final boolean severalBlocks;
    private final int[][] blocksOf;
    private final RuleBlocks[] others;
    private int[] gathered = new int[256];

    /** Earlier rules with one block a record are looked up side by side, the others are asked. */
    Earlier(RuleBlocks[] rules, int number) {
        rule = rules[number];
        severalBlocks = rule.blockOf() == null;
        blocksOf = IntStream.range(0, number)
                .mapToObj(i -> rules[i].blockOf())
                .filter(b -> b != null)
                .toArray(int[][]::new);
        others =
                Arrays.stream(rules, 0, number).filter(r -> r.blockOf() == null).toArray(RuleBlocks[]::new);
    }

    void gather(int[] members, int start, int size) {
        int width = blocksOf.length;
        if (size * width > gathered.length) {
            gathered = new int[2 * size * width];
        }
        for (int i = 0; i < size; i++) {
            for (int r = 0; r < width; r++) {
                gathered[i * width + r] = blocksOf[r][members[start + i]];
            }
        }
    }

    /** Whether the i-th and j-th record of the block, a and b, have met before. */
    boolean met(int block, int i, int j, int a, int b) {
        int width = blocksOf.length;
        for (int r = 0; r < width; r++) {
            int of = gathered[i * width + r];
            if (of == gathered[j * width + r] && of != NO_BLOCK) {
                return true;
            }
        }
        return (severalBlocks || others.length > 0) && metElsewhere(block, a, b);
    }

    private boolean metElsewhere(int block, int a, int b) {
        for (RuleBlocks other : others) {
            if (other.meeting(a, b) != NO_BLOCK) {
                return true;
            }
        }
        return severalBlocks && rule.meeting(a, b) != block;
    }
}
