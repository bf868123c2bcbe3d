package id.timpora.match.identity;

import id.timpora.match.similarity.JaroWinkler;
import id.timpora.match.similarity.WordAlignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How well two names go together. */
final class NameComparison {
    /** From here on two names can be one person's. */
    static final double COMPATIBLE = 0.80;

    /** From here on two full names are the same name. */
    static final double SAME = 0.92;

    /** Below this two names are different names. */
    static final double DIFFERENT = 0.60;

    private static final int LONG_WORD = 4;
    private static final int SHORT_WORD = 3;
    private static final double ALIKE = 0.88;

    private NameComparison() {}

    /** Best similarity of any name of the one with any of the other, 0 to 1; 0.7 where one side has no name. */
    static double of(Profile one, Profile other) {
        double best = 0;
        for (List<String> a : one.names()) {
            for (List<String> b : other.names()) {
                double score = a.isEmpty() || b.isEmpty()
                        ? 0.7
                        : Math.max(WordAlignment.of(a, b), one.truncated() || other.truncated() ? prefix(a, b) : 0);
                best = Math.max(best, score);
            }
        }
        return best;
    }

    /** A name cut off after 39 places agrees with any name that begins like it. */
    private static double prefix(List<String> one, List<String> other) {
        String a = String.join(" ", one);
        String b = String.join(" ", other);
        int length = Math.min(a.length(), b.length());
        return JaroWinkler.of(a.substring(0, length), b.substring(0, length));
    }

    /** Whether both names have at least two words and are the same name. */
    static boolean isSameFullName(Profile one, Profile other) {
        return areFull(one, other) && of(one, other) >= SAME;
    }

    /** Whether both names have at least two words; one word alone may be but a part of a name. */
    static boolean areFull(Profile one, Profile other) {
        return one.names().get(0).size() > 1 && other.names().get(0).size() > 1;
    }

    /** Whether both names have a long word, or words that make up half of the shorter name, in common. */
    static boolean haveAPartInCommon(Profile one, Profile other) {
        List<String> a = one.names().get(0);
        List<String> b = other.names().get(0);
        boolean longWord = a.stream().filter(w -> w.length() >= LONG_WORD).anyMatch(b::contains);
        int common = lettersInCommon(a, b);
        return longWord || common >= SHORT_WORD && 2 * common >= Math.min(letters(a), letters(b));
    }

    private static int lettersInCommon(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int letters = 0;
        for (String word : one) {
            Optional<String> partner = left.stream()
                    .filter(w -> JaroWinkler.of(w, word) >= ALIKE)
                    .max(Comparator.comparingDouble(w -> JaroWinkler.of(w, word)));
            if (partner.isPresent()) {
                left.remove(partner.get());
                letters += Math.min(word.length(), partner.get().length());
            }
        }
        return letters;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
