package id.timpora.match.blocking;

import java.util.Arrays;
import java.util.List;

/** Sorts keys into blocks and takes out those that are too large. */
final class Grouping {
    private final Entries entries;
    private int[] members = new int[16];
    private int[] starts = new int[16];
    private int size;
    private int blocks;

    Grouping(Entries entries) {
        this.entries = entries;
        entries.sort();
    }

    /** Told of a block that is too large. */
    interface Large {
        void block(Entries entries, int from, int to);
    }

    RuleBlocks blocks(RuleBlocks.Origin origin, int records, boolean single, int limit, Large large) {
        members = new int[entries.size()];
        int from = 0;
        while (from < entries.size()) {
            int to = from + 1;
            while (to < entries.size() && entries.key(to) == entries.key(from)) {
                to++;
            }
            if (to - from > limit) {
                large.block(entries, from, to);
            } else {
                add(from, to);
            }
            from = to;
        }
        return new RuleBlocks(origin, records, single, Arrays.copyOf(members, size), Arrays.copyOf(starts, blocks + 1));
    }

    /** A record whose two keys came out as one is there once. */
    private void add(int from, int to) {
        int start = size;
        for (int i = from; i < to; i++) {
            int record = entries.record(i);
            if (size == start || members[size - 1] != record) {
                members[size++] = record;
            }
        }
        if (size - start < 2) {
            size = start;
            return;
        }
        if (blocks + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[++blocks] = size;
    }

    static List<Capped> sorted(List<Capped> capped) {
        return capped.stream()
                .sorted((a, b) -> a.records() != b.records() ? b.records() - a.records() : a.example() - b.example())
                .toList();
    }
}
