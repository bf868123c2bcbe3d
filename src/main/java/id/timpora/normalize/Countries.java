package id.timpora.normalize;

import com.ibm.icu.util.ULocale;
import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names and codes of countries: ISO 3166, the CLDR's Indonesian and English names, ICAO Doc 9303 codes, and the aliases
 * of {@code jobs/reference/countries.yaml}.
 */
public final class Countries {
    private static final Pattern SEPARATORS = Pattern.compile("[/(),;]+");
    private static final Pattern CITIZEN = Pattern.compile("^(WNA|WN|WARGA NEGARA( ASING)?|EX) +(?=\\S)");
    private static final int CODE_LENGTH = 3;
    private static final String ANYBODY = "anybody";

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Map<String, Set<String>> ambiguous = new HashMap<>();
    private final Set<String> assumed = new HashSet<>();
    private final Map<String, String> issuedUnder = new HashMap<>();

    /** What a word says about a country. */
    public enum Meaning {
        /** One country or special code. */
        KNOWN,
        /** Most likely this country: the word could mean another. */
        ASSUMED,
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
     * @param code alpha-3 or special code if known or assumed
     */
    public record Reading(Meaning meaning, @Nullable String code) {}

    private Countries() {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new ULocale("", alpha2).getISO3Country();
            codes.put(alpha3, alpha3);
            codes.put(alpha2, alpha3);
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
        root.texts("special").forEach(code -> countries.codes.put(code, code));
        Section icao = root.section("icao");
        icao.keys().forEach(code -> countries.codes.put(code, icao.text(code)));
        countries.putAll(root, "aliases");
        countries.putAll(root, "olympic");
        countries.assumed.addAll(countries.putAll(root, "assumed"));
        root.texts("foreign").forEach(word -> countries.foreign.add(Fold.letters(word)));
        root.textLists("ambiguous").forEach((word, agencies) -> countries.ambiguous.put(word, Set.copyOf(agencies)));
        Section issued = root.section("issued_under");
        issued.keys().forEach(code -> countries.issuedUnder.put(code, issued.text(code)));
        root.done();
        return countries;
    }

    private Set<String> putAll(Section root, String key) {
        Set<String> words = new HashSet<>();
        root.textLists(key).forEach((code, names) -> {
            if (!codes.containsValue(code)) {
                root.mistake(key, "'" + code + "' is no ISO 3166 alpha-3 code");
            }
            names.stream().map(Fold::letters).forEach(word -> {
                String other = codes.put(word, code);
                if (other != null && word.length() == CODE_LENGTH && !other.equals(code)) {
                    root.mistake(key, "'" + word + "' is already the code of " + other);
                }
                words.add(word);
            });
        });
        return words;
    }

    /** Reads a country as written by an agency; of several words between strokes or brackets those known must agree. */
    public Reading read(String value, String agency) {
        Reading whole = word(value, agency);
        if (whole.meaning() != Meaning.UNKNOWN) {
            return whole;
        }
        Set<Reading> readings = new LinkedHashSet<>();
        for (String part : SEPARATORS.split(value.toUpperCase(Locale.ROOT))) {
            String word = part.strip();
            Reading reading = word(CITIZEN.matcher(word).replaceFirst(""), agency);
            if (!word.isEmpty() && reading.meaning() != Meaning.FOREIGN) {
                readings.add(reading);
            }
        }
        return readings.size() == 1 ? readings.iterator().next() : new Reading(Meaning.UNKNOWN, null);
    }

    private Reading word(String word, String agency) {
        String folded = Fold.letters(word);
        Set<String> writers = ambiguous.getOrDefault(folded, Set.of());
        if (writers.contains(agency) || writers.contains(ANYBODY)) {
            return new Reading(Meaning.AMBIGUOUS, null);
        }
        String code = codes.get(folded);
        if (code != null) {
            return new Reading(assumed.contains(folded) ? Meaning.ASSUMED : Meaning.KNOWN, code);
        }
        return new Reading(foreign.contains(folded) ? Meaning.FOREIGN : Meaning.UNKNOWN, null);
    }

    /** The state that issues the passports of a country: Hong Kong's and Macao's say China. */
    String issuer(String code) {
        String known = codes.getOrDefault(code, code);
        return issuedUnder.getOrDefault(known, known);
    }
}
