package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Equal when signs that are taken for one another count as one: O and 0, I and 1, S and 5, B and 8, Z and 2. */
final class DocumentLevel implements LevelKind {
    private static final String LETTERS = "OISBZ";
    private static final String DIGITS = "01582";

    private record Keys(int[] codes) {}

    @Override
    public String word() {
        return "document-folded";
    }

    @Override
    public Argument argument() {
        return Argument.NONE;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        return Folded.test(values.derive(Keys.class, v -> new Keys(Folded.of(v, DocumentLevel::fold)))
                .codes());
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = LETTERS.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : DIGITS.charAt(at));
        }
        return out.toString();
    }
}
