package id.timpora.match.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the likeness of two names is made of.
 *
 * @param score the likeness, 0 to 1
 * @param parts the words, pair by pair, then what has no partner
 * @param indonesian one sentence
 * @param english the same sentence
 */
public record NameExplanation(double score, List<Part> parts, String indonesian, String english) {
    /**
     * Words of both names that belong together.
     *
     * @param one words of the first name; empty where it has none
     * @param other words of the second name; empty where it has none
     * @param agreement how they go together
     * @param likeness 0 to 1
     */
    public record Part(String one, String other, Agreement agreement, double likeness) {
        private String told(String language) {
            String how = language.equals("id") ? agreement.indonesian() : agreement.english();
            if (one.isEmpty() && other.isEmpty()) {
                return how;
            }
            String joint = language.equals("id") ? " dan " : " and ";
            String words =
                    one.isEmpty() ? other : other.isEmpty() ? one : one.equals(other) ? one : one + joint + other;
            return words + " " + how;
        }
    }

    static NameExplanation of(double score, NameForm a, NameForm b, NameAlignment found) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < found.count; k++) {
            String one = words(a, found.fromA[k], found.toA[k]);
            String other = words(b, found.fromB[k], found.toB[k]);
            parts.add(new Part(one, other, found.why[k], found.alike[k]));
        }
        addOpen(parts, a, b, found);
        if (NameLikeness.isOtherDescent(a, b)) {
            parts.add(new Part("", "", Agreement.DESCENT, 0));
        }
        if (a.traits.generation() != b.traits.generation()) {
            parts.add(new Part("", "", Agreement.GENERATION, 0));
        }
        return of(score, parts);
    }

    private static NameExplanation of(double score, List<Part> parts) {
        return new NameExplanation(score, List.copyOf(parts), told(score, parts, "id"), told(score, parts, "en"));
    }

    /** The same, told from the other name's side. */
    NameExplanation turned() {
        return of(
                score,
                parts.stream()
                        .map(p -> new Part(p.other(), p.one(), p.agreement(), p.likeness()))
                        .toList());
    }

    private static void addOpen(List<Part> parts, NameForm a, NameForm b, NameAlignment found) {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < a.size; i++) {
            if (found.isOpenA(i)) {
                one.add(a.word(i));
            }
        }
        for (int j = 0; j < b.size; j++) {
            if (found.isOpenB(j)) {
                other.add(b.word(j));
            }
        }
        if (!one.isEmpty() || !other.isEmpty()) {
            Agreement how = one.isEmpty() || other.isEmpty() ? Agreement.MISSING : Agreement.DIFFERENT;
            parts.add(new Part(String.join(" ", one), String.join(" ", other), how, 0));
        }
    }

    private static String words(NameForm name, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            words.add(name.word(i));
        }
        return String.join(" ", words);
    }

    private static String told(double score, List<Part> parts, String language) {
        List<String> told = parts.stream().map(p -> p.told(language)).toList();
        String start = language.equals("id") ? "Kemiripan nama " : "Likeness of names ";
        Locale locale = language.equals("id") ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        return start
                + String.format(locale, "%.2f", score)
                + (told.isEmpty() ? "." : ": " + String.join("; ", told) + ".");
    }
}
