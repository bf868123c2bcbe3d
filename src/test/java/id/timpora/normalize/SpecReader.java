package id.timpora.normalize;

import id.timpora.normalize.Normalized.Accepted;
import id.timpora.person.Passport;
import id.timpora.person.PersonRecord;
import id.timpora.source.Column;
import id.timpora.source.Feed;
import id.timpora.source.FeedFile;
import id.timpora.source.FeedReader;
import id.timpora.source.Feeds;
import id.timpora.source.Footer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the case of a spec the way the product reads a delivery: from a file, through feed, survey and normaliser. */
final class SpecReader {
    private static final int YEAR = 2026;
    private static final Path JOBS = Path.of("jobs");
    private static final References REFERENCES = References.load(JOBS);
    private static final Feeds FEEDS = Feeds.load(JOBS);

    private final Path folder;
    private final Map<Spec, Feed> feeds = new IdentityHashMap<>();

    SpecReader(Path folder) {
        this.folder = folder;
    }

    /** One cell of a feed of three columns: key, filler and the column of the group. */
    Map<String, String> cell(Spec spec, Spec.Case example) throws IOException {
        Feed feed = feeds.get(spec);
        if (feed == null) {
            feed = feed(spec);
            feeds.put(spec, feed);
        }
        List<String> values = new ArrayList<>(spec.beside());
        values.add(example.values().get("value"));
        List<List<String>> lines = new ArrayList<>();
        values.forEach(v -> lines.add(List.of("K" + lines.size(), "x", v)));
        Normalized last = normalize(feed, spec, List.of("KUNCI", "TETAP", "NILAI"), lines);
        return last instanceof Accepted good ? cell(good) : rejected(last);
    }

    private Feed feed(Spec spec) throws IOException {
        String name = spec.setting().getOrDefault("agency", "imigrasi") + "_spek";
        Files.createDirectories(folder.resolve("feeds"));
        Files.writeString(folder.resolve("feeds").resolve(name + ".yaml"), """
                feed: %s
                title: {id: Contoh, en: Example}
                delivery: increment
                key: [KUNCI]
                %s
                columns:
                  KUNCI: {type: text, required: true, comment: {id: k, en: k}}
                  TETAP: {type: text, comment: {id: t, en: t}}
                  NILAI: {%s, comment: {id: n, en: n}}
                """.formatted(
                name, spec.setting().getOrDefault("more", ""), spec.setting().get("column")));
        return Feeds.load(folder).named(name).orElseThrow();
    }

    private static Map<String, String> cell(Accepted row) {
        Map<String, String> found = new HashMap<>();
        found.put("is", row.stored()[2] == null ? "" : row.stored()[2]);
        found.put("original", row.original()[2] == null ? "" : row.original()[2]);
        found.put("note", row.notes().stream().map(Note::rule).collect(Collectors.joining(" ")));
        found.put("reject", "");
        return found;
    }

    private static Map<String, String> rejected(Normalized row) {
        return Map.of("reject", ((Normalized.Rejected) row).problem().code().name());
    }

    /** The person that a row of a shipped feed mentions. */
    Map<String, String> record(Spec spec, Spec.Case example) throws IOException {
        Feed feed = FEEDS.named(spec.setting().get("feed")).orElseThrow();
        Map<String, String> cells = new HashMap<>(spec.row());
        cells.putAll(example.row());
        List<String> header = feed.columns().stream().map(Column::name).toList();
        List<String> line = header.stream().map(c -> cells.getOrDefault(c, "")).toList();
        if (!header.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("no column of " + feed.name() + " among " + cells.keySet());
        }
        Normalized row = normalize(feed, spec, header, List.of(line));
        if (!(row instanceof Accepted good)) {
            return rejected(row);
        }
        Set<String> damaged = good.notes().stream()
                .filter(n -> n.rule().equals("DAT-01"))
                .map(Note::column)
                .collect(Collectors.toSet());
        Map<String, String> stored = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            stored.put(feed.columns().get(i).sqlName(), good.stored()[i]);
            stored.put(feed.columns().get(i).sqlName() + "_asli", good.original()[i]);
        }
        Map<String, String> found = new PersonMentions(feed, REFERENCES, YEAR)
                .of(good.key(), damaged, stored::get).stream()
                        .filter(r -> r.role().equals(spec.setting().getOrDefault("role", r.role())))
                        .findFirst()
                        .map(SpecReader::words)
                        .orElseThrow();
        found.put(
                "note",
                good.notes().stream().map(n -> n.rule() + " " + n.column()).collect(Collectors.joining(", ")));
        found.put("reject", "");
        return found;
    }

    private static Map<String, String> words(PersonRecord person) {
        Map<String, String> words = new HashMap<>();
        words.put(
                "passports", person.passports().stream().map(Passport::toString).collect(Collectors.joining(" ")));
        words.put(
                "folded",
                person.passports().stream().map(Passport::foldedNumber).collect(Collectors.joining(" ")));
        words.put("nik", person.nik().orElse(""));
        words.put("malaysian_ic", person.malaysianIc().orElse(""));
        words.put("permits", String.join(" ", person.permitNumbers()));
        words.put("flags", String.join(" ", person.flags()));
        words.put("phones", String.join(" ", person.phones()));
        words.put("regency", person.regencyCode().orElse(""));
        words.put("district", person.districtCode().orElse(""));
        words.put("address", person.address().orElse(""));
        words.put("nationality", person.nationality().orElse(""));
        words.put("foreign", text(person.foreign()));
        words.put("mrz_valid", text(person.mrzValid()));
        words.put("birth", text(person.birthDate()));
        words.put("age", text(person.ageYears()));
        words.put("sex", person.sex().orElse(""));
        return words;
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private Normalized normalize(Feed feed, Spec spec, List<String> header, List<List<String>> lines)
            throws IOException {
        Path file = folder.resolve("spek.csv");
        StringBuilder text = new StringBuilder(line(header));
        lines.forEach(l -> text.append(line(l)));
        Files.writeString(file, text);
        FeedFile readable = ((FeedReader.Readable) FeedReader.open(file, feed)).file();
        ColumnSurvey survey = new ColumnSurvey(feed, spec.setting().getOrDefault("office", "entikong"));
        Footer footer = readable.read(survey::observe, row -> {}, problem -> {}).footer();
        RowNormalizer normalizer =
                new RowNormalizer(feed, readable, survey, REFERENCES, new HashKey(new byte[16]), YEAR);
        List<Normalized> rows = new ArrayList<>();
        readable.readAbove(footer, row -> rows.add(normalizer.normalize(row)), problem -> {});
        if (rows.size() != lines.size()) {
            throw new IllegalArgumentException("the line is no row");
        }
        return rows.get(rows.size() - 1);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(";", "", "\n"));
    }

    /** The two lines of a machine-readable zone. */
    static Map<String, String> zone(Spec.Case example) {
        Optional<Mrz> zone =
                Mrz.read(example.values().get("one"), example.values().get("two"), YEAR);
        Map<String, String> found = new HashMap<>();
        found.put("readable", String.valueOf(zone.isPresent()));
        zone.ifPresent(z -> {
            found.put("issuer", z.issuer());
            found.put("number", z.number());
            found.put("nationality", z.nationality());
            found.put("birth", text(z.birth()));
            found.put("expiry", text(z.expiry()));
            found.put("sex", z.sex());
            found.put("primary", z.primary());
            found.put("secondary", z.secondary());
            found.put("truncated", String.valueOf(z.truncated()));
            found.put("wrong", wrong(z));
            found.put("valid", String.valueOf(z.isValid()));
        });
        return found;
    }

    private static String wrong(Mrz zone) {
        StringBuilder wrong = new StringBuilder();
        wrong.append(zone.numberValid() ? "" : "number ").append(zone.birthValid() ? "" : "birth ");
        wrong.append(zone.expiryValid() ? "" : "expiry ").append(zone.optionalValid() ? "" : "optional ");
        return wrong.append(zone.compositeValid() ? "" : "composite").toString().strip();
    }

    /** An address in one cell. */
    static Map<String, String> address(Spec.Case example) {
        Address address =
                new Addresses(REFERENCES.regions()).read(example.values().get("value"));
        Map<String, String> found = new HashMap<>();
        found.put("province", address.province().orElse(""));
        found.put("regency", address.regency().orElse(""));
        found.put("district", address.district().orElse(""));
        found.put("village", address.village().orElse(""));
        found.put("hamlet", address.hamlet().orElse(""));
        found.put("rt", address.rt().orElse(""));
        found.put("rw", address.rw().orElse(""));
        found.put("street", address.street().orElse(""));
        found.put("unit", address.unit().orElse(""));
        found.put("grade", address.grade().name());
        return found;
    }
}
