package id.timpora.match.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Values that very many different persons share, so that they say nothing. */
final class Generics {
    private final Column column;
    private final Column persons;
    private final int limit;
    private final Set<String> known;

    Generics(Column column, Column persons, int limit, List<String> known) {
        this.column = column;
        this.persons = persons;
        this.limit = limit;
        this.known =
                new HashSet<>(known.stream().map(column.field().type()::normal).toList());
    }

    /** Whether each value is generic. */
    boolean[] find() {
        int size = column.values().size();
        boolean[] generic = new boolean[size];
        for (int i = 0; i < size; i++) {
            generic[i] = known.contains(column.values().text(i));
        }
        long[] holders = holders(generic);
        int from = 0;
        while (from < holders.length) {
            int value = (int) (holders[from] >>> 32);
            int to = from;
            int different = 0;
            while (to < holders.length && (int) (holders[to] >>> 32) == value) {
                different += to == from || holders[to] != holders[to - 1] ? 1 : 0;
                to++;
            }
            generic[value] |= different >= limit;
            from = to;
        }
        return generic;
    }

    /** Each value that is held often enough, with each person who holds it, sorted. */
    private long[] holders(boolean[] generic) {
        long[] holders = new long[16];
        int size = 0;
        for (int record = 0; record < column.codes().length; record++) {
            int code = column.codes()[record];
            int person = persons.codes()[record];
            if (code >= 0 && person >= 0) {
                for (int value : column.isSet(code) ? column.set(code) : new int[] {code}) {
                    if (!generic[value] && column.values().count(value) >= limit) {
                        holders = size == holders.length ? Arrays.copyOf(holders, 2 * size) : holders;
                        holders[size++] = (long) value << 32 | person;
                    }
                }
            }
        }
        long[] sorted = Arrays.copyOf(holders, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The column without the generic values; sets lose them one by one. */
    Column without(boolean[] generic) {
        int[][] sets = Arrays.stream(column.sets())
                .map(set -> Arrays.stream(set).filter(v -> !generic[v]).toArray())
                .toArray(int[][]::new);
        int[] codes = column.codes().clone();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] >= 0) {
                codes[i] = kept(codes[i], generic, sets);
            }
        }
        return new Column(column.field(), column.values(), codes, sets);
    }

    private int kept(int code, boolean[] generic, int[][] sets) {
        if (!column.isSet(code)) {
            return generic[code] ? Column.MISSING : code;
        }
        int[] set = sets[code - column.values().size()];
        return set.length == 0 ? Column.MISSING : set.length == 1 ? set[0] : code;
    }
}
