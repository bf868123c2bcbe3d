package id.timpora.match.level;

import id.timpora.match.table.Values;

/** One text begins with the whole of the other, which has at least so many letters: an initial, or a cut name. */
final class PrefixLevel implements LevelKind {
    @Override
    public String word() {
        return "prefix";
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
            while (i < shorter && letters.pool[letters.starts[a] + i] == letters.pool[letters.starts[b] + i]) {
                i++;
            }
            return i == shorter && shorter >= argument;
        };
    }
}
