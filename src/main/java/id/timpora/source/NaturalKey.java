package id.timpora.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The natural key of a feed's rows, as it stands in every record reference. */
public final class NaturalKey {
    /** Longest key in characters; a longer one can neither be cited nor indexed. */
    public static final int LONGEST = 500;

    private final int[] columns;
    private final boolean[] optional;

    /** The key of a feed. */
    public NaturalKey(Feed feed) {
        this.columns =
                feed.key().stream().mapToInt(k -> feed.indexOf(k.column())).toArray();
        this.optional = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            optional[i] = feed.key().get(i).optional();
        }
    }

    /** Whether a column is part of every key. */
    public boolean needs(int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return !optional[i];
            }
        }
        return false;
    }

    /** The first column of the key, by its place in the feed. */
    public int firstColumn() {
        return columns[0];
    }

    /** Parts joined by {@code /}, in the order of the feed; empty if a part that every key has is missing. */
    public String of(List<@Nullable String> values) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            String value = values.get(columns[i]);
            if (value == null || Placeholders.isNothing(value)) {
                if (optional[i]) {
                    continue;
                }
                return "";
            }
            if (i > 0) {
                key.append('/');
            }
            append(key, value.startsWith("'") ? value.substring(1) : value);
        }
        return Text.storable(key.toString());
    }

    private static void append(StringBuilder key, String value) {
        int start = key.length();
        boolean blank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Text.isBlank(c)) {
                blank = key.length() > start;
                continue;
            }
            if (blank) {
                key.append(' ');
                blank = false;
            }
            if (c == '|') {
                key.append("%7C");
            } else {
                key.append(c);
            }
        }
    }
}
