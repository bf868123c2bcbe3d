package id.timpora.match.identity;

import id.timpora.match.similarity.JaroWinkler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What remains in common of two names of which a part changed by marriage or was written by ear. */
final class NameParts {
    private static final int LONG_WORD = 4;
    private static final int SHORT_WORD = 3;
    private static final double ALIKE = 0.88;

    private NameParts() {}

    /** Whether both names have a long word, or words that make up half of the shorter name, in common. */
    static boolean inCommon(Profile one, Profile other) {
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
