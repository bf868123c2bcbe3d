package id.timpora.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.cluster.Judgement;
import id.timpora.match.cluster.Verdict;
import id.timpora.match.identity.IdentityModel;
import id.timpora.person.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsIT {
    private static final IdentityModel MODEL = IdentityModel.load(Path.of("jobs"));
    private static final List<String> TABLES = List.of(
            "store.link",
            "store.person",
            "store.person_redirect",
            "store.person_event",
            "store.review_pair",
            "store.explanation",
            "store.broken_person",
            "store.match_profile",
            "store.match_edge",
            "store.match_term");

    @TempDir
    Path work;

    /** Where chance agreements are held to be rare, the model links and asks much more: the denser history. */
    @ParameterizedTest
    @CsvSource({"11, ", "13, ", "1, -3", "7, -3", "11, -3"})
    void aNightThatWeighsOnlyWhatAChangeCanTouchStoresWhatWeighingEverythingStores(int seed, @Nullable String prior)
            throws IOException {
        IdentityModel model = prior == null ? MODEL : denser(prior);
        Stock some = new Stock(work, model);
        Stock all = new Stock(work, model);
        RandomRecords random = new RandomRecords(seed);
        for (int night = 0; night < 7; night++) {
            List<PersonRecord> changed = random.refs(night == 0 ? 60 : 6).stream()
                    .map(random::record)
                    .toList();
            List<String> gone = new ArrayList<>(some.persons().keySet());
            gone.removeIf(r -> random.random().nextInt(25) > 0
                    || changed.stream().anyMatch(c -> c.ref().equals(r)));
            for (Stock stock : List.of(some, all)) {
                if (night == 3) {
                    stock.judge(judgement(stock, night, Verdict.SAME));
                    stock.judge(judgement(stock, night, Verdict.DIFFERENT));
                }
                stock.night(changed, gone, stock == all);
            }
            for (String table : TABLES) {
                assertThat(difference(some.table(table), all.table(table)))
                        .as("night %d, %s", night, table)
                        .isEmpty();
            }
        }
        assertThat(some.table("store.review_pair")).isNotEmpty();
        assertThat(some.sql
                        .sql("select count(*) from store.person_event where reason = 'human'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private IdentityModel denser(String prior) throws IOException {
        String learned = Files.readString(Path.of("jobs/model.yaml"));
        Path model = Files.writeString(
                work.resolve("model.yaml"),
                learned.replaceFirst("(?m)^prior: .*$", "prior: " + prior)
                        .replaceFirst("(?m)^records: .*$", "records: 0"));
        return IdentityModel.load(Path.of("jobs/matching.yaml"), model);
    }

    private static List<String> difference(List<String> some, List<String> all) {
        List<String> difference = new ArrayList<>();
        some.stream().filter(r -> !all.contains(r)).forEach(r -> difference.add("only some: " + r));
        all.stream().filter(r -> !some.contains(r)).forEach(r -> difference.add("only all: " + r));
        return difference;
    }

    private static Judgement judgement(Stock stock, int number, Verdict verdict) {
        List<String> refs = List.copyOf(stock.persons().keySet());
        int first = verdict == Verdict.SAME ? 0 : 7;
        return new Judgement(
                refs.get(first), refs.get(first + 3), verdict, "ani", Instant.ofEpochSecond(number), "seen");
    }

    @Test
    void aSecondNightWithoutChangesStoresNothing() {
        Stock stock = new Stock(work, MODEL);
        RandomRecords random = new RandomRecords(5);
        stock.night(random.refs(50).stream().map(random::record).toList(), List.of(), false);
        List<List<String>> before = TABLES.stream().map(stock::table).toList();
        stock.night(List.of(), List.of(), true);
        assertThat(TABLES.stream().map(stock::table).toList()).isEqualTo(before);
    }

    @Test
    void aRareNameAndBirthDateLinkWithGradeCAndAreExplained() throws Exception {
        Stock stock = new Stock(work, MODEL);
        List<PersonRecord> records = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            records.add(RandomRecords.stranger(i));
        }
        List<String> name = List.of("WILHELMUS", "KEMUNING");
        records.add(RandomRecords.record("hotel_apoa:X:orang", name, "1971-02-03", List.of(), Optional.empty()));
        records.add(RandomRecords.record(
                "imigrasi_perlintasan:Y:orang", name, "1971-02-03", List.of("IDN:X7654321"), Optional.empty()));
        stock.night(records, List.of(), false);
        Map<String, String> persons = stock.persons();
        assertThat(persons.get("hotel_apoa:X:orang")).isEqualTo(persons.get("imigrasi_perlintasan:Y:orang"));
        try (var connection = stock.connection()) {
            RecordPair pair = RecordPair.of(connection, MODEL, "hotel_apoa:X:orang", "imigrasi_perlintasan:Y:orang");
            assertThat(pair.areTogether()).isTrue();
            assertThat(pair.how()).hasSize(1);
            assertThat(pair.explanation().sentence().id()).contains("(C)", "Sama: nama, tanggal lahir");
            assertThat(pair.explanation().waterfall().weight())
                    .isGreaterThan(MODEL.settings().thresholds().join());
            RecordPair strangers = RecordPair.of(connection, MODEL, "hotel_apoa:X:orang", "hotel_apoa:S1:orang");
            assertThat(strangers.areTogether()).isFalse();
            assertThat(strangers.explanation().sentence().en()).contains("the names differ");
        }
    }

    @Test
    void aJudgementSplitsAndTheNextTakesItBack() {
        Stock stock = new Stock(work, MODEL);
        List<String> name = List.of("SITI", "KEMUNING");
        String one = "hotel_apoa:A:orang";
        String other = "imigrasi_perlintasan:B:orang";
        List<PersonRecord> records = new ArrayList<>();
        for (String ref : List.of(one, other)) {
            records.add(RandomRecords.record(ref, name, "1971-02-03", List.of("IDN:X7654321"), Optional.empty()));
        }
        stock.night(records, List.of(), false);
        stock.judge(new Judgement(one, other, Verdict.DIFFERENT, "ani", Instant.ofEpochSecond(1), "seen"));
        stock.night(List.of(), List.of(), false);
        assertThat(new TreeSet<>(stock.persons().values())).containsExactly("P0000001", "P0000002");
        stock.judge(new Judgement(one, other, Verdict.UNSURE, "ani", Instant.ofEpochSecond(2), "no"));
        stock.night(List.of(), List.of(), false);
        assertThat(stock.persons().values()).containsOnly("P0000001");
        assertThat(stock.sql
                        .sql("select kind || ' ' || reason from store.person_event order by run_id, kind")
                        .query(String.class)
                        .list())
                .containsExactly("CREATED data", "CREATED human", "SPLIT human", "MERGED data");
        assertThat(stock.sql
                        .sql("select old_person_id || '>' || person_id from store.person_redirect")
                        .query(String.class)
                        .list())
                .containsExactly("P0000002>P0000001");
    }

    @Test
    void aRehearsalTellsWhatWouldChangeAndChangesNothing() throws Exception {
        Stock stock = new Stock(work, MODEL);
        RandomRecords random = new RandomRecords(5);
        stock.night(random.refs(50).stream().map(random::record).toList(), List.of(), false);
        List<List<String>> before = TABLES.stream().map(stock::table).toList();
        try (var connection = stock.connection()) {
            connection.setAutoCommit(false);
            Rehearsal rehearsal = Rehearsal.of(connection, work, MODEL);
            connection.rollback();
            assertThat(rehearsal.merges()).isEmpty();
            assertThat(rehearsal.links()).isNotEmpty();
        }
        assertThat(TABLES.stream().map(stock::table).toList()).isEqualTo(before);
    }
}
