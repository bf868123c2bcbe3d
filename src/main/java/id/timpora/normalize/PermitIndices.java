package id.timpora.normalize;

import id.timpora.definition.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visa and permit indices in one spelling; the index stays a text, for its letter means nothing elsewhere. */
final class PermitIndices {
    private final List<NumberForm> forms;
    private final Map<String, List<NumberForm>> withoutLetter = new LinkedHashMap<>();

    private PermitIndices(List<NumberForm> forms) {
        this.forms = forms;
    }

    static PermitIndices bind(Section root) {
        PermitIndices indices = new PermitIndices(
                root.texts("permit_index").stream().map(NumberForm::new).toList());
        root.textLists("permit_index_without_letter")
                .forEach((letter, forms) -> indices.withoutLetter.put(
                        letter, forms.stream().map(NumberForm::new).toList()));
        return indices;
    }

    /** {@code E31A} for {@code E 31 A}, {@code E-31A} and {@code 31A}; empty for what is no index. */
    Optional<String> canonical(String written) {
        String folded = Fold.letters(written);
        for (Map.Entry<String, List<NumberForm>> entry : withoutLetter.entrySet()) {
            if (entry.getValue().stream().anyMatch(f -> f.fits(folded))) {
                return Optional.of(entry.getKey() + folded);
            }
        }
        return Optional.of(folded).filter(index -> forms.stream().anyMatch(f -> f.fits(index)));
    }
}
