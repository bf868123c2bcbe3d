package id.timpora;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.cli.Applications;
import id.timpora.cli.Terminals;
import id.timpora.cli.Terminals.Result;
import id.timpora.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise to scripts: words, columns, exit codes, and what stands on which stream. */
class CommandLineIT {
    private static final Applications APPLICATIONS =
            new Applications(CoreApplication.class, ServerApplication.class, context -> {});
    private static final Map<String, String> COLUMNS = Map.of(
            "links", "record_ref,person_id,grade,weight,probability,decided_by,night",
            "persons",
                    "person_id,records,agencies,name,birth_date,sex,nationality,passports,nik,address,grade_min,redirected_from",
            "discrepancies",
                    "discrepancy_id,rule_code,severity,kind,status,link_grade,shadow,subject_person_ids,record_refs,event_date,first_seen,last_seen,agency,kecamatan,summary_id,summary_en",
            "not_assessable", "rule_code,subject_person_ids,record_refs,reason,feed,office,from,to",
            "cases", "case_id,status,subject_person_ids,discrepancy_ids,opened,owner,agencies_answered",
            "rejects", "night,file,line,column,code,message_id,message_en",
            "files", "night,file,agency,feed,office,status,read,loaded,unchanged,rejected,duplicate,held,closed,sha256",
            "pairs", "record_ref_a,record_ref_b,weight,probability,reason,decision");

    @TempDir
    private static Path folder;

    private static String url;
    private static Path world;

    @BeforeAll
    static void runTwoNights() throws IOException {
        url = TestDatabase.empty().getUrl();
        world = folder.resolve("world");
        Result made = run(
                "generate", "--out", world.toString(), "--seed", "4", "--persons", "100", "--nights", "2", "--json");
        assertThat(object(made).get("persons").intValue()).isEqualTo(100);
        Result first = warehouse("run", "--inbox", night(0), "--json");
        assertThat(first.exit()).as(first.err()).isIn(0, 3);
        assertThat(object(first).get("status").stringValue()).isEqualTo("PUBLISHED");
        assertThat(object(first).get("night").stringValue()).isEqualTo("2026-11-20");
        Result second = warehouse("run", "--inbox", night(1));
        assertThat(second.exit()).as(second.err()).isIn(0, 3);
        assertThat(second.out()).startsWith("Proses/Run 2 · malam/night 2026-11-21 · PUBLISHED");
        assertThat(second.out()).contains("tidak dapat dinilai", "not assessable", "ditolak", "rejected");
        assertThat(second.err())
                .contains("Mencari ketidaksesuaian / Looking for discrepancies")
                .containsPattern("Looking through the inbox: [1-9]");
    }

    @Test
    void aFindingIsMovedAndTheNextExportShowsIt() throws IOException {
        Path before = folder.resolve("before.csv");
        assertThat(warehouse("export", "discrepancies", "--to", before.toString())
                        .exit())
                .isZero();
        String id = Files.readAllLines(before).stream()
                .filter(line -> line.contains(",BARU,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
        Result refused = warehouse("decide", id, "--status", "selesai", "--reason", "sudah jelas bagi semua");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("tidak dapat menjadi SELESAI", "cannot become SELESAI");
        assertThat(warehouse("decide", id, "--status", "tutup", "--reason", "x").exit())
                .isEqualTo(2);
        assertThat(warehouse("decide", "T9999999", "--status", "ditetapkan", "--owner", "a", "--reason", "x")
                        .exit())
                .isEqualTo(2);
        Result done = warehouse(
                "decide",
                id,
                "--status",
                "ditetapkan",
                "--owner",
                "pratiwi",
                "--reason",
                "dibagi",
                "--by",
                "wibowo",
                "--json");
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(object(done).get("status").stringValue()).isEqualTo("DITETAPKAN");
        Path after = folder.resolve("after.csv");
        warehouse("export", "discrepancies", "--to", after.toString());
        assertThat(Files.readString(after)).contains(id).contains(",DITETAPKAN,");
    }

    @Test
    void rulesAreListedSwitchedAndRehearsed() {
        Result rules = warehouse("rules", "--json");
        assertThat(object(rules).get("KEB-01").get("verdict").stringValue()).isEqualTo("AKTIF");
        assertThat(warehouse("rules", "--off", "KEB-04").exit()).as("no reason").isEqualTo(2);
        assertThat(warehouse("rules", "--off", "KEB-77", "--reason", "x").exit())
                .isEqualTo(2);
        Result off = warehouse("rules", "--off", "KEB-04", "--reason", "terlalu ramai", "--json");
        assertThat(object(off).get("KEB-04").get("verdict").stringValue()).isEqualTo("UJI_COBA");
        Result on = warehouse("rules", "--on", "KEB-04", "--reason", "diuji", "--json");
        assertThat(object(on).get("KEB-04").get("verdict").stringValue()).isEqualTo("AKTIF");
        Result rehearsal = warehouse("rehearse", "--rules", "jobs/rules", "--nights", "1", "--json");
        assertThat(rehearsal.exit()).as(rehearsal.err()).isZero();
        JsonNode tried = object(rehearsal).get("nights").get(0).get("rules");
        assertThat(tried.size()).isEqualTo(47);
        for (JsonNode rule : tried) {
            assertThat(rule.get("opens").size()
                            + rule.get("closes").size()
                            + rule.get("changes").size())
                    .as(rule.get("rule").stringValue())
                    .isZero();
        }
        assertThat(warehouse("rehearse").exit()).isEqualTo(2);
    }

    @Test
    void aCopyCanLeaveTheProtectionQueueOutAndTheAuditTrailKnowsWhenItDoesNot() throws IOException {
        JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
        String sheltered = sql.sql("select distinct rule_code from protection.not_assessable limit 1")
                .query(String.class)
                .single();
        Path all = folder.resolve("all.csv");
        Path open = folder.resolve("open.csv");
        Supplier<Integer> remembered = () -> sql.sql(
                        "select count(*) from store.audit where action = 'PROTECTION_EXPORTED' and account like 'terminal:%'")
                .query(Integer.class)
                .single();
        int before = remembered.get();

        warehouse("export", "not_assessable", "--to", open.toString(), "--without-protection");
        assertThat(remembered.get()).isEqualTo(before);
        warehouse("export", "not_assessable", "--to", all.toString());

        assertThat(remembered.get()).isEqualTo(before + 1);
        assertThat(Files.readString(all)).contains("\n" + sheltered + ",");
        assertThat(Files.readString(open))
                .doesNotContain("\n" + sheltered + ",")
                .contains("\nKEB-");
    }

    @Test
    void exportsThePromisedColumnsSorted() throws IOException {
        for (Map.Entry<String, String> what : COLUMNS.entrySet()) {
            Path file = folder.resolve(what.getKey() + ".csv");
            Result result = warehouse("export", what.getKey(), "--to", file.toString(), "--json");
            assertThat(result.exit()).as(result.err()).isZero();
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).isEqualTo(what.getValue());
            assertThat(object(result).get("rows").intValue()).isLessThanOrEqualTo(lines.size() - 1);
        }
        assertThat(Files.readString(folder.resolve("links.csv"))).contains("\r\n");
        List<String> references = column("links.csv", 0);
        assertThat(references).isNotEmpty().isSorted();
        assertThat(column("discrepancies.csv", 0)).isNotEmpty().isSorted();
        assertThat(column("files.csv", 0)).contains("2026-11-20", "2026-11-21").isSorted();
    }

    @Test
    void exportsAPastNightAsItWasPublished() throws IOException {
        Path past = folder.resolve("past.csv");
        assertThat(warehouse("export", "files", "--to", past.toString(), "--night", "2026-11-20")
                        .exit())
                .isZero();
        assertThat(column("past.csv", 0)).containsOnly("2026-11-20");
        Result never = warehouse("export", "files", "--to", past.toString(), "--night", "2020-01-01");
        assertThat(never.exit()).isEqualTo(2);
        assertThat(never.err()).contains("belum pernah terbit", "was never published");
        assertThat(never.out()).isEmpty();
    }

    @Test
    void writesSpreadsheetsAndJson() throws IOException {
        Path sheet = folder.resolve("files.xlsx");
        assertThat(warehouse("export", "files", "--to", sheet.toString()).exit())
                .isZero();
        try (var book = new ReadableWorkbook(sheet.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            assertThat(rows.findFirst().orElseThrow().getCellText(1)).isEqualTo("file");
        }
        Path json = folder.resolve("files.json");
        assertThat(warehouse("export", "files", "--to", json.toString()).exit()).isZero();
        JsonNode list = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(list.get(0).get("read").isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export|foo|--to|x.csv|tidak dikenal / is unknown",
                "export|links|--to|x.txt|must end in .csv",
                "export|links|--to|no/where/x.csv|cannot be written",
                "run|--business-date|22-11-2026|--json|is no date like 2026-11-22",
                "run|--settle|3|--json|is no time like",
                "restart|99|--json|--json|only once",
                "restart|99|--jobs|jobs|There is no run 99",
                "restart|1|--jobs|jobs|is done and published",
                "run-report|99|--jobs|jobs|There is no run 99",
                "run|--inbox|nowhere|--json|There is no inbox nowhere",
                "nope|--a|--b|--c|Unmatched argument"
            })
    void refusesWrongUseWithTwo(String a, String b, String c, String d, String told) {
        Result result =
                List.of("nope", "export").contains(a) && !d.endsWith("x.csv") ? run(a, b, c, d) : warehouse(a, b, c, d);
        assertThat(result.err()).contains(told);
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void keepsTheAccountsOfThePages() {
        Result added = warehouse("users", "add", "budi", "--role", "anggota", "--json");
        assertThat(object(added).get("one_time_password").stringValue()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(warehouse("users", "list").out()).contains("budi", "ANGGOTA", "one-time password");
        assertThat(warehouse("users", "add", "budi", "--role", "anggota").exit())
                .isEqualTo(2);
        assertThat(warehouse("users", "disable", "budi").exit()).isZero();
        assertThat(object(warehouse("users", "list", "--json"))
                        .get("users")
                        .get(0)
                        .get("disabled")
                        .booleanValue())
                .isTrue();
        assertThat(warehouse("users", "reset-password", "siti").err()).contains("There is no account siti");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add budi",
                "add Budi! --role anggota",
                "add budi --role chief",
                "list budi",
                "drop budi",
                "disable"
            })
    void refusesAnAccountThatIsNotSaidWhole(String words) {
        List<String> all = new ArrayList<>(List.of("users"));
        all.addAll(List.of(words.split(" ")));
        Result refused = Terminals.run(Terminals.none(), all.toArray(String[]::new));
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(2);
    }

    /** As in README: without {@code --inbox} the configured folder is read. */
    @Test
    void readsTheConfiguredInboxWhereNoneIsNamed() {
        System.setProperty("timpora.inbox", folder.resolve("configured").toString());
        try {
            Result result = warehouse("run");
            assertThat(result.err()).contains("There is no inbox " + folder.resolve("configured"));
            assertThat(result.exit()).isEqualTo(2);
        } finally {
            System.clearProperty("timpora.inbox");
        }
    }

    @Test
    void runsAPublishedNightAgainOnlyWithAReason() {
        Result refused = warehouse("run", "--inbox", night(1), "--business-date", "2026-11-21", "--json");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(object(refused).get("status").stringValue()).isEqualTo("REFUSED");
        assertThat(refused.err()).contains("ulangi dengan --again", "run it once more with --again");
        assertThat(warehouse("run", "--inbox", night(1), "--business-date", "2026-11-21", "--again")
                        .exit())
                .isEqualTo(2);
        Result old = warehouse("run", "--inbox", night(0), "--business-date", "2026-11-20", "--again", "--reason", "x");
        assertThat(old.exit()).isEqualTo(2);
        Result nothing = warehouse("run", "--inbox", night(1));
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("Tidak ada berkas baru", "There is no new file");
    }

    private Map<String, Long> linksByGradeAndMethod(String night) throws IOException {
        Path file = folder.resolve("links-" + night + ".csv");
        warehouse("export", "links", "--night", night, "--to", file.toString());
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(groupingBy(cell -> cell[2] + "," + cell[5], TreeMap::new, counting()));
    }

    /** Without the refusal the demonstration would serve for ever. */
    @Test
    @Timeout(300)
    void keepsTheDemonstrationOutOfAWarehouseWithRealNights() {
        Result refused = run("demo", "--database-url", url, "--", "--server.port=0");
        assertThat(refused.err())
                .contains("tidak dimuat ke gudang data yang lain", "not loaded into another warehouse");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(object(warehouse("runs", "--json")).get("runs").findValuesAsString("startedBy"))
                .hasSize(2)
                .doesNotContain("demo");
    }

    @Test
    void listsAndReportsRuns() throws IOException {
        assertThat(warehouse("runs").out())
                .contains("percobaan", "attempt")
                .containsPattern("\\d\\d:\\d\\d:\\d\\d WIB");
        JsonNode runs = object(warehouse("runs", "--json")).get("runs");
        assertThat(runs.get(0).get("night").stringValue()).isEqualTo("2026-11-20");
        assertThat(warehouse("runs").out()).contains("2026-11-21", "PUBLISHED");
        JsonNode report = object(warehouse("run-report", "1", "--json"));
        assertThat(report.get("files").get(0).has("read")).isTrue();
        assertThat(report.get("rules").size()).isPositive();
        Map<String, Long> linked = new TreeMap<>();
        for (JsonNode link : report.get("links")) {
            String kind =
                    link.get("grade").stringValue() + "," + link.get("method").stringValue();
            linked.merge(kind, link.get("all").longValue(), Long::sum);
        }
        assertThat(linked).isEqualTo(linksByGradeAndMethod("2026-11-20")).hasSizeGreaterThan(2);
        assertThat(report.get("changes").get(0).get("kind").stringValue()).isEqualTo("CREATED");
        assertThat(report.get("changes").get(0).get("count").longValue())
                .isEqualTo(report.get("persons").longValue());
        assertThat(report.get("reviews").findValuesAsString("reason")).contains("below_join");
        assertThat(warehouse("run-report", "1").out())
                .contains("tautan/links document   A", "perubahan/change CREATED", "telaah/review below_join");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "run", "runs", "run-report", "restart", "export", "explain", "train"})
    void explainsEveryCommandWithAnExampleWithoutAnyContext(String command) {
        Result help = Terminals.run(Terminals.none(), command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Contoh / example:", "  timpora " + command, "--json");
        if (!List.of("check", "generate").contains(command)) {
            assertThat(help.out()).contains("--data", "--database-url", "--jobs");
        }
        assertThat(help.err()).isEmpty();
    }

    @Test
    void saysInTwoLanguagesThatTheDatabaseCannotBeReached() {
        Result result = run("runs", "--json", "--database-url", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(object(result).get("message_id").stringValue()).contains("tidak dapat dihubungi");
        assertThat(result.err())
                .contains("tidak dapat dihubungi", "cannot be reached")
                .doesNotContain("\tat ");
    }

    /** Two processes that begin the same night at the same moment. */
    @Test
    void letsOneOfTwoProcessesRunANight() throws IOException, InterruptedException {
        String shared =
                TestDatabase.fresh() instanceof org.postgresql.ds.PGSimpleDataSource database ? database.getUrl() : "";
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "id.timpora.Timpora",
                            "run",
                            "--inbox",
                            night(0),
                            "--business-date",
                            "2026-11-20",
                            "--database-url",
                            shared)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(folder.resolve("starter" + i).toFile())
                    .start());
        }
        int first = both.get(0).waitFor();
        int second = both.get(1).waitFor();
        String told = Files.readString(folder.resolve("starter0")) + Files.readString(folder.resolve("starter1"));
        assertThat(List.of(first, second)).as(told).contains(2).containsAnyOf(0, 3);
        assertThat(told).containsAnyOf("Another nightly run is at work", "run it once more with --again");
    }

    private static String night(int number) {
        return world.resolve("2026112" + number).toString();
    }

    private static Result run(String... arguments) {
        return Terminals.run(APPLICATIONS, arguments);
    }

    private static Result warehouse(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--database-url", url));
        return run(all.toArray(String[]::new));
    }

    /** The one object on standard output. */
    private static JsonNode object(Result result) {
        assertThat(result.out().strip().lines()).as(result.out()).hasSize(1);
        JsonNode node = JsonMapper.shared().readTree(result.out());
        assertThat(node.isObject()).isTrue();
        return node;
    }

    private static List<String> column(String file, int number) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[number])
                .toList();
    }
}
