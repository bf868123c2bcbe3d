package id.timpora.match.score;

import id.timpora.definition.Bilingual;
import id.timpora.match.score.Waterfall.Part;
import id.timpora.match.settings.Thresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A waterfall as one sentence: the decision, the weight, and what spoke for and against it most. */
public final class Sentence {
    private static final int STRONGEST = 4;
    private static final double SLIGHT = 0.5;

    /** The words of one language. */
    private record Words(String weight, String bits, String chance, String join, String support, String oppose) {}

    private static final Words INDONESIAN =
            new Words("bobot", "bit", "peluang", "batas gabung", "mendukung", "menentang");
    private static final Words ENGLISH = new Words("weight", "bits", "probability", "join from", "for", "against");

    private Sentence() {}

    /** The sentence in both languages. */
    public static Bilingual of(Waterfall waterfall, Thresholds thresholds) {
        Bilingual decision = Decision.of(waterfall.weight(), thresholds).text();
        return new Bilingual(
                text(decision.id(), waterfall, thresholds, INDONESIAN),
                text(decision.en(), waterfall, thresholds, ENGLISH));
    }

    private static String text(String decision, Waterfall waterfall, Thresholds thresholds, Words words) {
        String head = String.format(
                Locale.ROOT,
                "%s: %s %.1f %s, %s %.4f, %s %.1f",
                decision,
                words.weight,
                waterfall.weight(),
                words.bits,
                words.chance,
                waterfall.probability(),
                words.join,
                thresholds.join());
        String guard = waterfall
                .guard()
                .map(g -> String.format(Locale.ROOT, "; %s (%+.1f)", g, waterfall.guardBits()))
                .orElse("");
        return head + list(waterfall, words.support, 1) + list(waterfall, words.oppose, -1) + guard + ".";
    }

    private static String list(Waterfall waterfall, String word, int sign) {
        List<String> strongest = waterfall.parts().stream()
                .filter(p -> sign * sum(p) > SLIGHT)
                .sorted(Comparator.comparingDouble(p -> -sign * sum(p)))
                .limit(STRONGEST)
                .map(p -> String.format(Locale.ROOT, "%s %s (%+.1f)", p.name(), p.level(), sum(p)))
                .toList();
        return strongest.isEmpty() ? "" : "; " + word + ": " + String.join(", ", strongest);
    }

    private static double sum(Part part) {
        return part.bits() + part.frequencyBits();
    }
}
