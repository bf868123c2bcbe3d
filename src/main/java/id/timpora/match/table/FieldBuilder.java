package id.timpora.match.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grows one column, record by record; each distinct cell is made comparable once. */
final class FieldBuilder {
    private static final int FIRST_SIZE = 1024;

    private final Field field;
    private final Set<String> missing;
    private final Bytes cells = new Bytes();
    private final Values values = new Values();
    private final Map<List<Integer>, Integer> setNumbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private int[] valueOfCell = new int[FIRST_SIZE];
    private int[] codes = new int[FIRST_SIZE];
    private int records;
    private int[] pending = new int[4];
    private int pendingSize;

    FieldBuilder(Field field, Set<String> missing) {
        this.field = field;
        this.missing = missing;
    }

    /** One more value of the record that is being read. */
    void value(byte[] bytes, int start, int end) {
        if (start == end) {
            return;
        }
        int known = cells.size();
        int cell = cells.add(bytes, start, end);
        if (cell == known) {
            learn(cell);
        }
        int value = valueOfCell[cell];
        if (value >= 0 && !isPending(value)) {
            if (pendingSize == pending.length) {
                pending = Arrays.copyOf(pending, 2 * pendingSize);
            }
            pending[pendingSize++] = value;
        }
    }

    private void learn(int cell) {
        if (cell == valueOfCell.length) {
            valueOfCell = Arrays.copyOf(valueOfCell, 2 * cell);
        }
        String text = field.type().normal(cells.text(cell));
        valueOfCell[cell] = text.isEmpty() || missing.contains(text) ? Column.MISSING : values.code(text);
    }

    private boolean isPending(int value) {
        for (int i = 0; i < pendingSize; i++) {
            if (pending[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** The record is complete. */
    void endRecord() {
        if (records == codes.length) {
            codes = Arrays.copyOf(codes, 2 * codes.length);
        }
        for (int i = 0; i < pendingSize; i++) {
            values.occurs(pending[i]);
        }
        codes[records++] = pendingSize == 0 ? Column.MISSING : pendingSize == 1 ? pending[0] : -2 - set();
        pendingSize = 0;
    }

    private int set() {
        int[] set = Arrays.copyOf(pending, pendingSize);
        Arrays.sort(set);
        return setNumbers.computeIfAbsent(Arrays.stream(set).boxed().toList(), s -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    Column build() {
        int[] exact = Arrays.copyOf(codes, records);
        for (int i = 0; i < records; i++) {
            if (exact[i] < Column.MISSING) {
                exact[i] = values.size() - 2 - exact[i];
            }
        }
        return new Column(field, values, exact, sets.toArray(int[][]::new));
    }
}
