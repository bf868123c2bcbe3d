package id.timpora.security;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hides the values of known persons wherever they stand in a sentence, and whatever looks like a population number, a
 * travel document or a record reference, known or not.
 */
public final class Redaction {
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[A-Z]{3}:)?[A-Z]{1,3}\\d{5,}[A-Z]?(?![\\p{L}\\p{N}])");
    private static final Pattern REFERENCE = Pattern.compile("\\b([a-z]+_[a-z_]+):\\S+");

    /** Words of sentences that are also names; hidden only where written as a name. */
    private static final Set<String> WORDS_OF_SENTENCES = Set.of(
            "dan", "di", "ke", "dari", "yang", "pada", "oleh", "ini", "itu", "tidak", "ada", "satu", "dua", "hari",
            "so", "an", "in", "to", "on", "the", "and", "of", "as", "is", "was", "no", "or", "at", "by", "may", "you",
            "she", "he", "her", "long", "bin", "binti", "anak");

    private static final List<DateTimeFormatter> WRITTEN_DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd-MM-yyyy"),
            DateTimeFormatter.ofPattern("dd/MM/yyyy"),
            DateTimeFormatter.ofPattern("d/M/yyyy"),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID")),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("id-ID")),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));

    private final Map<String, String> masks;
    private final @Nullable Pattern known;

    private Redaction(Map<String, String> masks) {
        this.masks = masks;
        String alternatives = masks.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        known = masks.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A redaction that knows no persons yet. */
    public static Known knowing() {
        return new Known();
    }

    /** The text with every known or recognisable personal value masked. */
    public String apply(String text) {
        String result = REFERENCE.matcher(text).replaceAll("$1");
        if (known != null) {
            result = known.matcher(result).replaceAll(found -> escape(mask(found.group())));
        }
        result = SIXTEEN_DIGITS.matcher(result).replaceAll(found -> escape(Masking.nik(found.group())));
        return DOCUMENT.matcher(result).replaceAll(found -> escape(Masking.document(found.group())));
    }

    private String mask(String found) {
        boolean wordOfSentence = WORDS_OF_SENTENCES.contains(found);
        return wordOfSentence ? found : masks.getOrDefault(found.toLowerCase(Locale.ROOT), "••••");
    }

    private static String escape(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    /** Collects the personal values to hide. */
    public static final class Known {
        private final Map<String, String> masks = new LinkedHashMap<>();

        private Known() {}

        /** A whole name, and each of its words of two letters or more. */
        public Known name(@Nullable String name) {
            put(name, Masking::name);
            List<String> words = name == null ? List.of() : List.of(name.trim().split("[\\s/,;@]+"));
            words.stream().filter(word -> word.length() > 1).forEach(word -> put(word, Masking::name));
            return this;
        }

        /** A travel document, with or without its issuer, or the number of a permit. */
        public Known document(@Nullable String document) {
            put(document, Masking::document);
            int colon = document == null ? -1 : document.indexOf(':');
            return colon < 0 ? this : document(document.substring(colon + 1));
        }

        /** A population number. */
        public Known nik(@Nullable String nik) {
            put(nik, Masking::nik);
            return this;
        }

        /** A telephone number. */
        public Known phone(@Nullable String phone) {
            put(phone, Masking::phone);
            return this;
        }

        /** An address. */
        public Known address(@Nullable String address) {
            put(address, Masking::address);
            return this;
        }

        /** A complete birth date; of a partial one nothing needs hiding. */
        public Known birthDate(@Nullable String isoDate) {
            try {
                LocalDate date = isoDate == null ? null : LocalDate.parse(isoDate);
                for (DateTimeFormatter written : date == null ? List.<DateTimeFormatter>of() : WRITTEN_DATES) {
                    put(date.format(written), value -> Masking.birthDate(isoDate));
                }
            } catch (DateTimeParseException e) {
                return this;
            }
            return this;
        }

        /** The redaction for what was collected. */
        public Redaction redaction() {
            return new Redaction(masks);
        }

        private void put(@Nullable String value, UnaryOperator<String> mask) {
            if (value != null && !value.isBlank()) {
                masks.putIfAbsent(value.trim().toLowerCase(Locale.ROOT), mask.apply(value));
            }
        }
    }
}
