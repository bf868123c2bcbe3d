package id.timpora.match.blocking;

import id.timpora.match.settings.KeyPart;
import id.timpora.match.settings.KeyPart.Cut;
import id.timpora.match.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The keys of one part of a rule, worked out once for each distinct value. */
final class PartKeys {
    private static final long[] NONE = {};
    private static final Set<Cut> MANY = Set.of(Cut.WORDS, Cut.WORD_SOUNDS, Cut.WORD_STARTS, Cut.DELETIONS);

    private final Column column;
    private final long[] single;
    private final long @Nullable [][] many;

    PartKeys(Column column, KeyPart part) {
        this.column = column;
        int size = column.values().size();
        boolean single1 = !MANY.contains(part.cut()) && column.sets().length == 0;
        single = new long[size];
        many = single1 ? null : new long[size][];
        for (int i = 0; i < size; i++) {
            List<String> keys = Cuts.of(part, column.values().text(i));
            if (many == null) {
                single[i] = keys.isEmpty() || keys.get(0).isEmpty() ? 0 : Hash.of(keys.get(0));
            } else {
                many[i] = keys.stream().mapToLong(Hash::of).toArray();
            }
        }
    }

    boolean isSingle() {
        return many == null;
    }

    /** The only key of a record; 0 where it has none. */
    long single(int record) {
        int code = column.codes()[record];
        return code < 0 ? 0 : single[code];
    }

    /** All keys of a record. */
    long[] all(int record) {
        int code = column.codes()[record];
        if (code < 0) {
            return NONE;
        }
        if (many == null) {
            return single[code] == 0 ? NONE : new long[] {single[code]};
        }
        long[][] keys = many;
        return column.isSet(code)
                ? Arrays.stream(column.set(code))
                        .mapToObj(v -> keys[v])
                        .flatMapToLong(LongStream::of)
                        .distinct()
                        .toArray()
                : keys[code];
    }
}
