package id.timpora.match.identity;

import id.timpora.definition.Bilingual;
import id.timpora.match.Link;
import id.timpora.match.score.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two records are, or are not, held to be one person.
 *
 * @param waterfall the weight, comparison by comparison
 * @param link what may link them
 * @param contradiction what forbids it
 */
public record Explanation(Waterfall waterfall, Optional<Link> link, Optional<Bilingual> contradiction) {
    /** One sentence for people. */
    public Bilingual sentence() {
        Bilingual verdict = verdict();
        return new Bilingual(
                verdict.id() + ". Sama: " + list(true, true) + "; berbeda: " + list(false, true) + ". "
                        + String.format(Locale.ROOT, "Bobot %.1f bit.", waterfall.weight()),
                verdict.en() + ". Agreeing: " + list(true, false) + "; differing: " + list(false, false) + ". "
                        + String.format(Locale.ROOT, "Weight %.1f bits.", waterfall.weight()));
    }

    private Bilingual verdict() {
        if (contradiction.isPresent()) {
            return new Bilingual(
                    "Tidak dapat satu orang: " + contradiction.get().id(),
                    "Cannot be one person: " + contradiction.get().en());
        }
        if (link.isEmpty()) {
            return new Bilingual("Bukti terlalu sedikit", "Too little evidence");
        }
        Link found = link.get();
        String grade = " (" + found.grade() + ")";
        return new Bilingual(
                found.evidence().indonesian() + grade, found.evidence().english() + grade);
    }

    private String list(boolean agreeing, boolean indonesian) {
        List<String> names = new ArrayList<>();
        for (Waterfall.Part part : waterfall.parts()) {
            if (part.isKnown() && part.isElse() != agreeing) {
                Bilingual title = PersonFields.named(part.name())
                        .map(PersonFields::title)
                        .orElse(new Bilingual(part.name(), part.name()));
                String level = agreeing && !part.level().equals("exact") ? " (" + part.level() + ")" : "";
                names.add((indonesian ? title.id() : title.en()) + level);
            }
        }
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
