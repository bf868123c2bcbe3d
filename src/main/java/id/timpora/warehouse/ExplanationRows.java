package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.definition.Bilingual;
import id.timpora.match.Link;
import id.timpora.match.identity.Explanation;
import id.timpora.match.identity.PairBook;
import id.timpora.match.score.Waterfall;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explanations as rows of {@code store.explanation}. */
final class ExplanationRows {
    private final CopyRows rows;
    private final Map<String, Integer> profiles;
    private final PairBook book;

    ExplanationRows(CopyRows rows, Map<String, Integer> profiles, PairBook book) {
        this.rows = rows;
        this.profiles = profiles;
        this.book = book;
    }

    void write(String kind, String one, String other, Optional<Link> link) {
        if (!profiles.containsKey(one) || !profiles.containsKey(other)) {
            return;
        }
        Explanation found = book.explain(profiles.get(one), profiles.get(other));
        Explanation explanation = link.isPresent() ? new Explanation(found.waterfall(), link, Optional.empty()) : found;
        Bilingual sentence = explanation.sentence();
        rows.cell(one).cell(other).cell(kind);
        rows.cell(explanation.link().map(l -> l.grade().name()).orElse("D"));
        rows.cell(explanation.link().map(l -> l.evidence().name()).orElse(""));
        rows.cell(Double.toString(explanation.waterfall().weight())).cell(json(explanation.waterfall()));
        rows.cell(sentence.id()).cell(sentence.en()).end();
    }

    /** The weight, comparison by comparison, as JSON. */
    static String json(Waterfall waterfall) {
        StringBuilder out =
                new StringBuilder("{\"prior\":").append(bits(waterfall.prior())).append(",\"parts\":[");
        String comma = "";
        for (Waterfall.Part part : waterfall.parts()) {
            out.append(comma).append("{\"name\":").append(text(part.name()));
            out.append(",\"level\":").append(text(part.level()));
            out.append(",\"a\":").append(text(part.one())).append(",\"b\":").append(text(part.other()));
            out.append(",\"bits\":").append(bits(part.bits()));
            out.append(",\"frequency_bits\":")
                    .append(bits(part.frequencyBits()))
                    .append('}');
            comma = ",";
        }
        out.append("],\"guard\":").append(text(waterfall.guard().orElse("")));
        out.append(",\"guard_bits\":").append(bits(waterfall.guardBits()));
        return out.append(",\"weight\":")
                .append(bits(waterfall.weight()))
                .append('}')
                .toString();
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.3f", bits);
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(' ');
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
