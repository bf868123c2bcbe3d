package id.timpora.match.score;

import id.timpora.match.level.Kernels;
import id.timpora.match.level.Sketch;
import id.timpora.match.level.ValueTest;
import id.timpora.match.settings.LevelSetting;
import id.timpora.match.table.Column;
import id.timpora.match.table.Values;
import java.util.List;

/** The levels of one comparison, for one thread. Remembers pairs of values that cost much. */
final class ValueLevels {
    private static final int REMEMBERED = 1 << 15;

    private final Column column;
    private final int size;
    private final ValueTest[] tests;
    private final int worst;
    private final Sketch sketch;
    private final boolean sketched;
    private final long[] keys;
    private final byte[] levels;

    /** The values chosen by the last {@link #level}, where a side had several. */
    int valueA;

    int valueB;

    ValueLevels(Plan plan, int comparison, Column column, Kernels kernels) {
        this.column = column;
        Values values = column.values();
        this.size = values.size();
        List<LevelSetting> settings = plan.setting(comparison).levels();
        this.tests = new ValueTest[settings.size() - 1];
        for (int i = 0; i < tests.length; i++) {
            LevelSetting level = settings.get(i + 1);
            if (level.kind() != null) {
                tests[i] = level.kind().bind(values, level.argument(), kernels);
            }
        }
        this.worst = plan.worst(comparison);
        this.sketch = plan.sketch(comparison);
        this.sketched = sketch.isUseful();
        boolean costly = plan.isCostly(comparison);
        this.keys = new long[costly ? REMEMBERED : 0];
        this.levels = new byte[costly ? REMEMBERED : 0];
    }

    /** The level of two codes of the column. */
    int level(int a, int b) {
        if (a < 0 || b < 0) {
            return Plan.MISSING;
        }
        if (a < size && b < size) {
            valueA = a;
            valueB = b;
            return a == b ? Plan.EXACT : remembered(a, b);
        }
        return best(a < size ? new int[] {a} : column.set(a), b < size ? new int[] {b} : column.set(b));
    }

    /** The best level of any value with any; among equals the rarest value. */
    private int best(int[] all, int[] others) {
        int best = Integer.MAX_VALUE;
        int fewest = Integer.MAX_VALUE;
        int bestA = 0;
        int bestB = 0;
        for (int a : all) {
            for (int b : others) {
                int level = a == b ? Plan.EXACT : remembered(a, b);
                int count = Math.max(column.values().count(a), column.values().count(b));
                if (level < best || level == best && count < fewest) {
                    best = level;
                    fewest = count;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        valueA = bestA;
        valueB = bestB;
        return best;
    }

    private int remembered(int a, int b) {
        if (sketched && !sketch.mayAgree(sketch.of(a), sketch.of(b))) {
            return worst;
        }
        if (keys.length == 0) {
            return tested(a, b);
        }
        long key = a < b ? (long) a << 32 | b : (long) b << 32 | a;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 49);
        if (keys[slot] != key) {
            levels[slot] = (byte) tested(a, b);
            keys[slot] = key;
        }
        return levels[slot];
    }

    private int tested(int a, int b) {
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].holds(a, b)) {
                return i + 2;
            }
        }
        return worst;
    }
}
