package id.timpora.synthetic;

import id.timpora.synthetic.TruthComparison.Links;
import id.timpora.synthetic.TruthComparison.RuleFigures;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Prints how far exports agree with the truth: {@code Agreement EXPORTS TRUTH NIGHT}. */
final class Agreement {
    private static final int SHOWN = 12;

    private Agreement() {}

    /** See the class. */
    public static void main(String[] arguments) {
        System.out.println(of(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]));
    }

    static String of(Path exports, Path truth, String night) {
        TruthComparison comparison = new TruthComparison(exports, truth);
        StringBuilder text = new StringBuilder();
        var counts = comparison.countDifferences(night);
        text.append("file and reject differences: ").append(counts.size()).append('\n');
        counts.stream().limit(SHOWN).forEach(d -> text.append("  ").append(d).append('\n'));
        Links links = comparison.links(night);
        text.append(String.format(
                Locale.ROOT,
                "links: precision %.5f, recall %.4f, cross-agency recall %.4f, of those documents hold %.4f, unknown mentions %d%n",
                links.precision(),
                links.recall(),
                links.crossRecall(),
                links.linkableCrossRecall(),
                links.missing().size()));
        links.missing().stream()
                .limit(SHOWN)
                .forEach(m -> text.append("  ").append(m).append('\n'));
        var fired = comparison.lookalikesThatFired();
        text.append(String.format(
                Locale.ROOT,
                "look-alikes planted %d, named by findings of hard rules %d%n",
                comparison.lookalikes(),
                fired.size()));
        fired.stream().limit(SHOWN).forEach(f -> text.append("  ").append(f).append('\n'));
        append(text, "findings", comparison.findings(night));
        append(text, "not assessable", comparison.notAssessable(night));
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Map<String, RuleFigures> figures) {
        text.append(title).append(":  rule  found  right   must missed  precision recall  real-due real-found\n");
        figures.forEach((rule, f) -> {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-7s %6d %6d %6d %6d  %.4f  %.4f  %6d %6d%n",
                    rule,
                    f.found(),
                    f.right(),
                    f.must(),
                    f.missed(),
                    f.precision(),
                    f.recall(),
                    f.realDue(),
                    f.realMatched()));
            f.differences().stream()
                    .limit(SHOWN)
                    .forEach(d -> text.append("      ").append(d).append('\n'));
        });
    }
}
