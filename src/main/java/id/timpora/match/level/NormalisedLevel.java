package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Equal when only letters and digits count, in whatever order the words stand. */
final class NormalisedLevel implements LevelKind {
    private record Keys(int[] codes) {}

    @Override
    public String word() {
        return "normalised";
    }

    @Override
    public Argument argument() {
        return Argument.NONE;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        return Folded.test(values.derive(Keys.class, v -> new Keys(Folded.of(v, NormalisedLevel::fold)))
                .codes());
    }

    private static String fold(String text) {
        String[] words = text.split("[^\\p{L}\\p{N}]+");
        java.util.Arrays.sort(words);
        return String.join("", words);
    }
}
