package id.timpora.match.blocking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one rule: blocks of one record are left out. A record is in one block at most, or, where the rule makes
 * several keys of a record, in several.
 */
public final class RuleBlocks {
    private static final int NO_BLOCK = -1;

    /**
     * Where blocks come from.
     *
     * @param text the rule as it is written
     * @param rule its number among the settings' rules
     * @param divided whether they are parts of blocks that were too large
     */
    record Origin(String text, int rule, boolean divided) {}

    private static final int[] NO_BLOCKS = {};

    private final Origin origin;
    private final int[] members;
    private final int[] starts;
    private final int @Nullable [] blockOf;
    private final int @Nullable [][] blocksOf;

    RuleBlocks(Origin origin, int records, boolean single, int[] members, int[] starts) {
        this.origin = origin;
        this.members = members;
        this.starts = starts;
        this.blockOf = single ? blockOf(records) : null;
        this.blocksOf = single ? null : blocksOf(records);
    }

    private int[] blockOf(int records) {
        int[] of = new int[records];
        Arrays.fill(of, NO_BLOCK);
        for (int block = 0; block < count(); block++) {
            for (int i = starts[block]; i < starts[block + 1]; i++) {
                of[members[i]] = block;
            }
        }
        return of;
    }

    private int[][] blocksOf(int records) {
        int[] counts = new int[records];
        for (int i = 0; i < starts[count()]; i++) {
            counts[members[i]]++;
        }
        int[][] of = new int[records][];
        for (int i = 0; i < records; i++) {
            of[i] = counts[i] == 0 ? NO_BLOCKS : new int[counts[i]];
            counts[i] = 0;
        }
        for (int block = 0; block < count(); block++) {
            for (int i = starts[block]; i < starts[block + 1]; i++) {
                of[members[i]][counts[members[i]]++] = block;
            }
        }
        return of;
    }

    /** The rule as it is written. */
    public String text() {
        return origin.text;
    }

    /** The number of the rule among the settings' rules. */
    public int rule() {
        return origin.rule;
    }

    /** Whether its blocks are parts of those that were too large, in which one more field agrees. */
    public boolean isDivided() {
        return origin.divided;
    }

    /** How many blocks there are. */
    public int count() {
        return starts.length - 1;
    }

    /** Where the members of a block begin. */
    public int start(int block) {
        return starts[block];
    }

    /** How many records a block has. */
    public int size(int block) {
        return starts[block + 1] - starts[block];
    }

    /** The records of all blocks, one block after the other. */
    public int[] members() {
        return members;
    }

    /** How many pairs all blocks have; a pair that meets in several blocks counts each time. */
    public long pairs() {
        long pairs = 0;
        for (int block = 0; block < count(); block++) {
            pairs += (long) size(block) * (size(block) - 1) / 2;
        }
        return pairs;
    }

    /** The block of each record, or -1; null where records may be in several. */
    public int @Nullable [] blockOf() {
        return blockOf;
    }

    /** The first block in which two records meet, or -1. */
    public int meeting(int a, int b) {
        if (blockOf != null) {
            return blockOf[a] == blockOf[b] ? blockOf[a] : NO_BLOCK;
        }
        if (blocksOf == null) {
            return NO_BLOCK;
        }
        int[] one = blocksOf[a];
        int[] other = blocksOf[b];
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                return one[i];
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return NO_BLOCK;
    }
}
