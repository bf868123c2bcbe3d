package id.timpora.match.similarity;

import java.util.ArrayList;
import java.util.List;

/** Two names as bags of words: how much of the shorter name is found again in the longer, in whatever order. */
public final class WordAlignment {
    private static final double SAME_WORD = 0.88;
    private static final double SURE = 0.95;
    private static final double INITIAL = 0.7;

    private WordAlignment() {}

    /**
     * Mean similarity of the words of the shorter name to their best partners, 0 to 1; symmetric. Words below the
     * threshold of a spelling variant count nothing; an initial counts a part; words joined or split agree.
     */
    public static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double plain = asWritten(one, other);
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = few == one ? other : one;
        for (int i = 0; plain < SURE && few.size() < many.size() && i + 1 < many.size(); i++) {
            plain = Math.max(plain, asWritten(few, joined(many, i)));
        }
        return plain;
    }

    /** The words with the one at a place and the next written as one. */
    private static List<String> joined(List<String> words, int at) {
        List<String> joined = new ArrayList<>(words);
        joined.set(at, words.get(at) + joined.remove(at + 1));
        return joined;
    }

    private static double asWritten(List<String> one, List<String> other) {
        double joined = JaroWinkler.of(sorted(one), sorted(other));
        double plain = JaroWinkler.of(String.join("", one), String.join("", other));
        double whole = Math.max(joined, plain) >= SURE ? Math.max(joined, plain) : 0;
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = few == one ? other : one;
        return Math.max(
                whole, one.size() == other.size() ? (aligned(few, many) + aligned(many, few)) / 2 : aligned(few, many));
    }

    private static String sorted(List<String> words) {
        return String.join("", words.stream().sorted().toList());
    }

    private static double aligned(List<String> few, List<String> many) {
        boolean[] taken = new boolean[many.size()];
        double sum = 0;
        double letters = 0;
        for (String word : few) {
            int best = -1;
            double score = 0;
            for (int j = 0; j < many.size(); j++) {
                double s = taken[j] ? 0 : words(word, many.get(j));
                if (s > score) {
                    score = s;
                    best = j;
                }
            }
            if (best >= 0) {
                taken[best] = true;
            }
            sum += score * word.length();
            letters += word.length();
        }
        return sum / letters;
    }

    private static double words(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? one.equals(other) ? 1 : INITIAL : 0;
        }
        double score = JaroWinkler.of(one, other);
        return score >= SAME_WORD ? score : 0;
    }
}
