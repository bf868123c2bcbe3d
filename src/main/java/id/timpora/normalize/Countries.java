package id.timpora.normalize;

import com.ibm.icu.util.ULocale;
import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and codes of countries: ISO 3166, the CLDR's Indonesian and English names, ICAO Doc 9303 codes, and the aliases
 * of {@code jobs/reference/countries.yaml}.
 */
public final class Countries {
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Map<String, Set<String>> ambiguous = new HashMap<>();

    /** What a word says about a country. */
    public enum Meaning {
        /** One country or special code. */
        KNOWN,
        /** Foreign, without saying from where. */
        FOREIGN,
        /** Two readings, depending on the writer. */
        AMBIGUOUS,
        UNKNOWN
    }

    /**
     * A reading of a cell.
     *
     * @param meaning how far it is understood
     * @param code alpha-3 or special code if known
     */
    public record Reading(Meaning meaning, @Nullable String code) {}

    private Countries() {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new ULocale("", alpha2).getISO3Country();
            codes.put(alpha3, alpha3);
            for (String language : List.of("id", "en")) {
                codes.put(Fold.letters(ULocale.getDisplayCountry("-" + alpha2, language)), alpha3);
            }
        }
    }

    static Countries load(Path reference) {
        return Definition.read(reference.resolve("countries.yaml"), Countries::bind);
    }

    private static Countries bind(Section root) {
        Countries countries = new Countries();
        root.textLists("aliases").forEach((code, names) -> names.forEach(n -> countries.put(root, n, code)));
        Section icao = root.section("icao");
        icao.keys().forEach(code -> countries.codes.put(code, icao.text(code)));
        root.texts("special").forEach(code -> countries.codes.put(code, code));
        root.texts("foreign").forEach(word -> countries.foreign.add(Fold.letters(word)));
        root.textLists("ambiguous").forEach((word, agencies) -> countries.ambiguous.put(word, Set.copyOf(agencies)));
        root.done();
        return countries;
    }

    private void put(Section root, String name, String code) {
        if (!codes.containsKey(code)) {
            root.mistake("aliases", "'" + code + "' is no ISO 3166 alpha-3 code");
        }
        codes.put(Fold.letters(name), code);
    }

    /** Reads a country as written by an agency. */
    public Reading read(String value, String agency) {
        String folded = Fold.letters(value);
        if (ambiguous.getOrDefault(folded, Set.of()).contains(agency)) {
            return new Reading(Meaning.AMBIGUOUS, null);
        }
        String code = codes.get(folded);
        if (code != null) {
            return new Reading(Meaning.KNOWN, code);
        }
        return new Reading(foreign.contains(folded) ? Meaning.FOREIGN : Meaning.UNKNOWN, null);
    }
}
