package id.timpora.match.level;

import id.timpora.match.table.Values;

/** One text ends with the whole of the other, which has at least so many signs: a number without its area code. */
final class SuffixLevel implements LevelKind {
    @Override
    public String word() {
        return "suffix";
    }

    @Override
    public Argument argument() {
        return new Argument(">=", 1, 60);
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        Letters letters = Letters.of(values);
        return (a, b) -> {
            int shorter = Math.min(letters.length(a), letters.length(b));
            int i = 0;
            while (i < shorter
                    && letters.pool[letters.starts[a + 1] - 1 - i] == letters.pool[letters.starts[b + 1] - 1 - i]) {
                i++;
            }
            return i == shorter && shorter >= argument;
        };
    }
}
