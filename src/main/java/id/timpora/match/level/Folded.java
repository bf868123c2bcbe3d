package id.timpora.match.level;

import id.timpora.match.table.Values;
import java.util.function.UnaryOperator;

/** Values told apart only by what a folding leaves: equal numbers mean equal folded texts, -1 an empty one. */
final class Folded {
    private Folded() {}

    static int[] of(Values values, UnaryOperator<String> folding) {
        Values folded = new Values();
        int[] codes = new int[values.size()];
        for (int i = 0; i < codes.length; i++) {
            String text = folding.apply(values.text(i));
            codes[i] = text.isEmpty() ? -1 : folded.code(text);
        }
        return codes;
    }

    static ValueTest test(int[] codes) {
        return (a, b) -> codes[a] >= 0 && codes[a] == codes[b];
    }
}
