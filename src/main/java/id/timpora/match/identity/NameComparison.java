package id.timpora.match.identity;

import id.timpora.match.similarity.JaroWinkler;
import id.timpora.match.similarity.WordAlignment;
import java.util.List;

/** How well two names go together. */
final class NameComparison {
    /** From here on two names can be one person's. */
    static final double COMPATIBLE = 0.80;

    /** From here on two full names are the same name. */
    static final double SAME = 0.92;

    /** Below this two names are different names. */
    static final double DIFFERENT = 0.60;

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
}
