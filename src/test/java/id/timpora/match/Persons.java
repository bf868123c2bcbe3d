package id.timpora.match;

import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.Records;
import id.timpora.match.table.RecordsBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A small invented register for tests: persons, some of whose records are copies with slips of the pen. */
public final class Persons {
    /** Settings for the register's columns. */
    public static final String SETTINGS = """
            id: id
            fields:
              given: {type: name}
              family: {type: name}
              born: {type: date}
              city: {type: name}
              phone: {type: phone}
            comparisons:
              - {field: given, levels: [exact, jaro-winkler >= 0.92, jaro-winkler >= 0.8], term_frequencies: true}
              - {field: family, levels: [exact, jaro-winkler >= 0.92, jaro-winkler >= 0.8], term_frequencies: true}
              - {field: born, levels: [exact, swapped-day-month, one-digit, two-parts, same-year]}
              - {field: city, levels: [exact, jaro-winkler >= 0.9], term_frequencies: true}
              - {field: phone, levels: [exact, edits <= 1]}
            crossed:
              - [given, family]
            blocking:
              - [born]
              - [phone]
              - [given, family]
              - [family words, city]
              - [given sound, born year]
            """;

    private static final String[] BEGINNINGS = {"BA", "CI", "DU", "FA", "GE", "HO", "JA", "KI", "LU", "MA", "NO", "RA"};
    private static final String[] ENDINGS = {"DI", "LAN", "MIR", "NA", "RO", "SIT", "TO", "WAN", "YA", "ZIM"};

    private final Random random;
    private final List<String> truth = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** So many persons, a third of them with a copy or two. */
    public Persons(long seed, int persons) {
        random = new Random(seed);
        for (int i = 0; i < persons; i++) {
            List<String> original = List.of(word(2), word(3), date(), word(2), phone());
            add(i, original);
            for (int copies = Math.max(0, random.nextInt(6) - 3); copies > 0; copies--) {
                add(i, copy(original));
            }
        }
    }

    private void add(int person, List<String> row) {
        truth.add("p" + person);
        rows.add(row);
    }

    private String word(int parts) {
        StringBuilder word = new StringBuilder(pick(BEGINNINGS));
        for (int i = 1; i < parts; i++) {
            word.append(pick(i + 1 == parts ? ENDINGS : BEGINNINGS));
        }
        return word.toString();
    }

    /** The first are picked more often than the last. */
    private String pick(String[] parts) {
        return parts[(int) (random.nextDouble() * random.nextDouble() * parts.length)];
    }

    private String date() {
        return String.format(
                "%04d-%02d-%02d", 1940 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String phone() {
        return String.valueOf(80_000_000 + random.nextInt(10_000_000));
    }

    private List<String> copy(List<String> original) {
        List<String> copy = new ArrayList<>(original);
        for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
            int field = random.nextInt(copy.size());
            copy.set(field, random.nextInt(5) == 0 ? "" : slip(copy.get(field)));
        }
        if (random.nextInt(12) == 0) {
            copy.set(0, original.get(1));
            copy.set(1, original.get(0));
        }
        return copy;
    }

    private String slip(String value) {
        if (value.length() < 3) {
            return value;
        }
        char[] letters = value.toCharArray();
        int at = 1 + random.nextInt(letters.length - 2);
        char kept = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = kept;
        return new String(letters);
    }

    /** The settings of the register. */
    public static MatchSettings settings() {
        return SettingsFile.parse("settings.yaml", SETTINGS);
    }

    /** The records. */
    public Records records() {
        MatchSettings settings = settings();
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), settings.missing());
        for (int i = 0; i < rows.size(); i++) {
            builder.add(id(i), rows.get(i).stream().map(List::of).toList());
        }
        return builder.build();
    }

    /** The name of a record. */
    public static String id(int row) {
        return String.format("r%06d", row);
    }

    /** The person of each record. */
    public List<String> truth() {
        return truth;
    }

    /** The records as lines of a CSV text, the header first. */
    public List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("id,given,family,born,city,phone"));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(id(i) + "," + String.join(",", rows.get(i)));
        }
        return lines;
    }

    /** The values of a record. */
    public List<String> row(int record) {
        return rows.get(record);
    }

    @Override
    public String toString() {
        return Arrays.toString(rows.toArray());
    }
}
