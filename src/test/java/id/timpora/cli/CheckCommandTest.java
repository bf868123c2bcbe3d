package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** What an administrator who broke a file of {@code jobs/} is told. */
class CheckCommandTest {
    private static final String FEED = "feeds/hotel_apoa.yaml";
    private static final String RULE = "rules/KEB-01.sql";
    private static final String REST = null;

    @TempDir
    private Path jobs;

    /** All files but most rules, whose reading would take the longest. */
    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        try (var rules = Files.list(jobs.resolve("rules"))) {
            for (Path rule : rules.toList()) {
                if (!rule.endsWith("KEB-01.sql") && !rule.endsWith("DAT-01.sql")) {
                    Files.delete(rule);
                }
            }
        }
    }

    /** A file, a text in it (null: all of it), what is written instead (null: the file is removed), and what is said. */
    private record Broken(String file, String text, String instead, String told) {
        @Override
        public String toString() {
            return file + ": " + told;
        }
    }

    private static List<Broken> mutilations() {
        return List.of(
                new Broken(
                        FEED,
                        "delivery: increment",
                        "delivery: daily",
                        "hotel_apoa.yaml:4: delivery: is 'daily'; allowed: increment, snapshot"),
                new Broken(
                        FEED,
                        "delivery: increment",
                        "deliver: increment",
                        "hotel_apoa.yaml:4: deliver: is unknown; allowed: feed, columns,"),
                new Broken(
                        FEED,
                        "delivery: increment",
                        "delivery: increment\ndelivery: snapshot",
                        "hotel_apoa.yaml:5: delivery: is written twice"),
                new Broken(FEED, "delivery: increment", "\tdelivery: increment", "hotel_apoa.yaml:4: is not YAML"),
                new Broken(
                        FEED,
                        "feed: hotel_apoa",
                        "feed: hotel_daftar_tamu",
                        "hotel_apoa.yaml:2: feed: must be the file's name"),
                new Broken(
                        FEED,
                        "key: [NO_TANDA_TERIMA]",
                        "key: [NOMOR]",
                        "hotel_apoa.yaml:5: key: 'NOMOR' is no column of this feed; allowed: ALAMAT,"),
                new Broken(
                        FEED, "key: [NO_TANDA_TERIMA]", "key: []", "hotel_apoa.yaml:5: key: needs at least one column"),
                new Broken(
                        FEED,
                        "event_date: TGL_CHECK_IN",
                        "event_date: NAMA_TAMU",
                        "hotel_apoa.yaml:6: event_date: must be a date or timestamp column"),
                new Broken(
                        FEED,
                        "type: name, required: true",
                        "type: nama, required: true",
                        "columns.NAMA_TAMU.type: is 'nama'; allowed: text,"),
                new Broken(
                        FEED,
                        "type: name, required: true",
                        "type: name, required: yes",
                        "columns.NAMA_TAMU.required: is 'yes'; allowed: true, false"),
                new Broken(
                        FEED,
                        "time_when_missing: \"23:59\"",
                        "time_when_missing: late",
                        "time_when_missing: is 'late'; allowed: HH:mm"),
                new Broken(
                        FEED,
                        "reference: district",
                        "reference: kecamatan",
                        "columns.KECAMATAN.reference: is 'kecamatan'; allowed: tpi, district"),
                new Broken(
                        FEED,
                        "    name: NAMA_TAMU",
                        "    name: NAMA",
                        "persons[0].name: 'NAMA' is no column of this feed"),
                new Broken(FEED, "    name: NAMA_TAMU\n", "", "persons[0].name: is missing"),
                new Broken(
                        FEED,
                        "title: {id: \"Tamu asing pada APOA\", en: \"Foreign guests in APOA\"}",
                        "title: Tamu",
                        "hotel_apoa.yaml:3: title: must be a mapping"),
                new Broken(
                        FEED,
                        "columns:\n",
                        "columns: none\nothers:\n",
                        "hotel_apoa.yaml:7: columns: must be a mapping"),
                new Broken(FEED, REST, "", "hotel_apoa.yaml:1: is not YAML: the file is empty"),
                new Broken(FEED, REST, "- a\n- b\n", "hotel_apoa.yaml:1: must be a mapping of keys to values"),
                new Broken(FEED, REST, "a: [1, 2\nb: 3\n", "hotel_apoa.yaml:2: is not YAML"),
                new Broken(
                        "feeds/hotel_apoa2.yaml",
                        REST,
                        "feed: hotel_apoa\n",
                        "hotel_apoa2.yaml:1: feed: must be the file's name"),
                new Broken(
                        RULE,
                        "code: KEB-01",
                        "code: KEB-1",
                        "KEB-01.sql:2: code: must be the name of the file: KEB-01"),
                new Broken(
                        RULE,
                        "severity: tinggi",
                        "severity: high",
                        "KEB-01.sql:8: severity: is 'high'; allowed: kritis, tinggi"),
                new Broken(
                        RULE,
                        "  band: {value",
                        "  bond: {value",
                        "the SELECT names :band, which is not among the parameters"),
                new Broken(
                        RULE,
                        "grace_days: {value: 3,",
                        "grace_days: {value: three,",
                        "parameters.grace_days.value: is 'three'; allowed: a number from 0 to 30"),
                new Broken(
                        RULE,
                        "kind: keras",
                        "kind: keras\nowner: me",
                        "KEB-01.sql:8: owner: is unknown; allowed: code"),
                new Broken(
                        RULE, "where not p.in_process", "where where p.in_process", "is not a SELECT that can be read"),
                new Broken(
                        RULE,
                        "from rule.permit p\n",
                        "from store.record p\n",
                        "reads store.record; allowed: the tables of schema rule"),
                new Broken(RULE, REST, "select 1", "KEB-01.sql:1: must begin with its header in a comment"),
                new Broken(RULE, REST, "", "KEB-01.sql:1: must begin with its header in a comment"),
                new Broken(
                        RULE,
                        "n.night - s.until as days_over",
                        "current_date - s.until as days_over",
                        "KEB-01.sql:58: has CURRENT_DATE; allowed: one SELECT that only reads"),
                new Broken(
                        RULE,
                        "n.night - s.until as days_over",
                        "pg_sleep(1) as days_over",
                        "KEB-01.sql:58: calls pg_sleep; allowed: abs, age, array_agg"),
                new Broken(
                        "views/01-night.sql",
                        "view: night",
                        "view: Night",
                        "01-night.sql:2: view: is 'Night'; allowed: lower-case letters and _"),
                new Broken("schedule.yaml", REST, null, "schedule.yaml:1: this file does not exist"),
                new Broken(
                        "schedule.yaml",
                        "time_zone: Asia/Pontianak",
                        "time_zone: WIB",
                        "schedule.yaml:2: time_zone: is 'WIB'; allowed: a time zone"),
                new Broken("reference/names.yaml", REST, null, "names.yaml:1: this file does not exist"),
                new Broken(
                        "reference/countries.yaml",
                        "aliases:",
                        "alias:",
                        "countries.yaml:3: alias: is unknown; allowed: special"),
                new Broken(
                        "reference/lists.yaml",
                        "tpi:",
                        "tpi: 5\nother:",
                        "lists.yaml:2: tpi: must be a mapping of keys to values"),
                new Broken(
                        RULE,
                        "from rule.permit p\n",
                        "from rule.permits p\n",
                        "reads rule.permits; allowed: rule.address"),
                new Broken(
                        RULE, "a.applied_on", "a.applied_at", "reads a.applied_at; columns there: agent, applied_on"),
                new Broken(
                        RULE,
                        "o.days_over, g.gap",
                        "g.gap",
                        "KEB-01.sql:1: summary: names {days_over}; columns of the SELECT: "),
                new Broken(RULE, "as event_key", "as event_kee", "yields no event_key; required: subject_person_ids"),
                new Broken(
                        RULE,
                        "n.night - s.until as days_over",
                        "(select min(x.nationality) from rule.nationality x) as days_over",
                        "KEB-01.sql:58: reads nationality; allowed: is_foreign, nationality_differs"),
                new Broken(
                        "views/01-night.sql",
                        "select night",
                        "select pg_sleep(1) as night",
                        "01-night.sql:7: calls pg_sleep; allowed: abs"));
    }

    @ParameterizedTest
    @MethodSource("mutilations")
    void saysWhereAndWhatIsAllowed(Broken broken) throws IOException {
        breakIt(broken);
        var result = Terminals.run(Terminals.none(), "check", "--jobs", jobs.toString());
        assertThat(result.out()).contains(broken.told());
        assertThat(result.exit()).isEqualTo(2);
        List<String> lines = result.out().lines().toList();
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).as("Indonesian, then English").isNotEqualTo(lines.get(i + 1));
        }
    }

    @Test
    void saysInBothLanguagesThatThereIsNoSuchFolder() {
        var result = Terminals.run(Terminals.none(), "check", "--jobs", "nonexist");
        assertThat(result.out()).contains("feeds:1: folder ini tidak ada", "feeds:1: this folder does not exist");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void saysTheMistakesOfAllFilesAtOnce() throws IOException {
        List<Broken> all = mutilations();
        for (int i : new int[] {0, 9, 20, 21, 32, 34}) {
            breakIt(all.get(i));
        }
        Files.write(jobs.resolve("reference/regions.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
        Files.writeString(jobs.resolve("rules/DAT-01.sql"), "delete from x");
        var result = Terminals.run(Terminals.none(), "check", "--jobs", jobs.toString());
        assertThat(result.out().lines())
                .hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(l -> l.startsWith("regions.yaml:1: is not UTF-8 text"))
                .anyMatch(l -> l.startsWith("DAT-01.sql:1: must begin with"));
        for (int i : new int[] {0, 9, 20, 21, 32, 34}) {
            assertThat(result.out()).contains(all.get(i).told());
        }
    }

    @Test
    void printsOneObjectWithJson() throws IOException {
        breakIt(mutilations().get(0));
        var result = Terminals.run(Terminals.none(), "check", "--json", "--jobs", jobs.toString());
        assertThat(result.out().strip())
                .isEqualTo("{\"mistakes\":[{\"file\":\"hotel_apoa.yaml\",\"line\":4,\"path\":\"delivery\","
                        + "\"message\":\"is 'daily'; allowed: increment, snapshot\","
                        + "\"messageId\":\"berisi 'daily'; yang boleh: increment, snapshot\"}]}");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void isContentWithTheShippedFiles() {
        var result = Terminals.run(Terminals.none(), "check", "--jobs", jobs.toString());
        assertThat(result.out()).startsWith("jobs/: semua benar");
        assertThat(result.exit()).isZero();
    }

    private void breakIt(Broken broken) throws IOException {
        Path file = jobs.resolve(broken.file());
        if (broken.instead() == null) {
            Files.delete(file);
        } else if (broken.text() == null) {
            Files.writeString(file, broken.instead());
        } else {
            String whole = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(whole).contains(broken.text());
            Files.writeString(file, whole.replace(broken.text(), broken.instead()));
        }
    }
}
