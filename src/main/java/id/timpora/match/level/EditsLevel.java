package id.timpora.match.level;

import id.timpora.match.similarity.Edits;
import id.timpora.match.similarity.OneEdit;
import id.timpora.match.table.Values;

/** At most so many keying edits between the texts, and at least half of the shorter text untouched. */
final class EditsLevel implements LevelKind {
    @Override
    public String word() {
        return "edits";
    }

    @Override
    public Argument argument() {
        return new Argument("<=", 1, 9);
    }

    @Override
    public boolean isCostly() {
        return true;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        Letters letters = Letters.of(values);
        int limit = (int) argument;
        return (a, b) -> {
            int shorter = Math.min(letters.length(a), letters.length(b));
            if (shorter < 2 * limit || letters.mostCommon(a, b) < shorter - limit) {
                return false;
            }
            return limit == 1
                    ? OneEdit.apart(
                            letters.pool,
                            letters.starts[a],
                            letters.starts[a + 1],
                            letters.pool,
                            letters.starts[b],
                            letters.starts[b + 1])
                    : Edits.between(values.text(a), values.text(b), limit) <= limit;
        };
    }
}
