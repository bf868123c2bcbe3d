package id.timpora.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class LandingIT {
    private static final String DPO = "NO_DPO,TGL_TERBIT,STATUS,NAMA\n";
    private static final String DIVORCE = "NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN\n";

    @TempDir
    Path folder;

    private final Feeds feeds = Feeds.load(Path.of("jobs"));
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private Path inbox;
    private Landing landing;
    private int run;

    @BeforeEach
    void prepare() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        landing = new Landing(
                database,
                new JdbcTransactionManager(database),
                References.load(Path.of("jobs")),
                new HashKey(new byte[16]),
                inbox,
                folder.resolve("work"));
        FeedTables tables = new FeedTables(sql);
        feeds.all().forEach(tables::refresh);
    }

    @Test
    void loadsNewChangedAndUnchangedRowsAndKeepsTheOldVersion() throws IOException {
        deliver(
                "dukcapil_perceraian_sekadau_20261120.csv",
                DIVORCE + "C1,A1,01/07/2026,CERAI,P1\nC2,A2,02/07/2026,CERAI,P2\n");
        night("2026-11-20");
        deliver(
                "dukcapil_perceraian_sekadau_20261121.csv",
                DIVORCE + "C1,A1,2026-07-01,CERAI,P1\nC2,A2,03/07/2026,CERAI,P2\nC3,A3,-,CERAI,P3\n");
        night("2026-11-21");
        assertThat(counts("dukcapil_perceraian_sekadau_20261121.csv")).isEqualTo("loaded 3=1+1+1+0+0 closed 0");
        assertThat(sql.sql("select code || ' ' || column_name from store.reject")
                        .query(String.class)
                        .list())
                .containsExactly("REQUIRED_MISSING TGL_INKRAH");
        assertThat(sql.sql(
                                "select tgl_inkrah::text from history.dukcapil_perceraian where key = 'C2' order by run_from")
                        .query(String.class)
                        .list())
                .containsExactly("2026-07-02", "2026-07-03");
    }

    @Test
    void countsEarlierRowsOfAKeyAsDuplicatesAndNotesUnequalOnes() throws IOException {
        deliver(
                "dukcapil_perceraian_sekadau_20261120.csv",
                DIVORCE
                        + "C1,A1,01/07/2026,CERAI,P1\nC1,A1,01/07/2026,BATAL,P1\nC2,A2,01/07/2026,,\nC2,A2,01/07/2026,,\n");
        night("2026-11-20");
        assertThat(counts("dukcapil_perceraian_sekadau_20261120.csv")).isEqualTo("loaded 4=2+0+0+2+0 closed 0");
        assertThat(sql.sql("select key || ' ' || rule from store.row_note")
                        .query(String.class)
                        .list())
                .containsExactly("C1 DAT-04");
        assertThat(sql.sql("select jenis from history.dukcapil_perceraian where key = 'C1'")
                        .query(String.class)
                        .single())
                .isEqualTo("BATAL");
    }

    @Test
    void quarantinesAFileWithTooManyRejectsAndHoldsItsGoodRows() throws IOException {
        deliver(
                "dukcapil_perceraian_sekadau_20261120.csv",
                DIVORCE + "C1,A1,99/99/2026,,\nC2,A2,x,,\nC3,,01/07/2026,,\n" + "C4,A4,01/07/2026,,\n");
        night("2026-11-20");
        assertThat(counts("dukcapil_perceraian_sekadau_20261120.csv")).isEqualTo("quarantined 4=0+0+3+0+1 closed 0");
        assertThat(sql.sql("select count(*) from history.dukcapil_perceraian")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void quarantinesAFileWhoseFooterCountsOtherwise() throws IOException {
        deliver("dukcapil_perceraian_sekadau_20261120.csv", DIVORCE + "C1,A1,01/07/2026,,\nJumlah : 2,,,,\n");
        night("2026-11-20");
        assertThat(sql.sql("select code from store.file").query(String.class).single())
                .isEqualTo("COUNT_MISMATCH");
    }

    @Test
    void readsNothingOfContentThatWasLoadedUnderAnotherName() throws IOException {
        deliver("dukcapil_perceraian_sekadau_20261120.csv", DIVORCE + "C1,A1,01/07/2026,,\n");
        night("2026-11-20");
        deliver("dukcapil_perceraian_sanggau_20261121.csv", DIVORCE + "C1,A1,01/07/2026,,\n");
        night("2026-11-21");
        night("2026-11-22");
        assertThat(sql.sql("select status from store.file order by file_id")
                        .query(String.class)
                        .list())
                .containsExactly("loaded", "duplicate_file");
    }

    @Test
    void putsAnOlderRowIntoHistoryOnly() throws IOException {
        deliver("dukcapil_perceraian_sekadau_20261121.csv", DIVORCE + "C1,A1,01/07/2026,CERAI,\n");
        night("2026-11-21");
        deliver("dukcapil_perceraian_sekadau_20261119.csv", DIVORCE + "C1,A1,01/07/2026,BATAL,\n");
        night("2026-11-22");
        assertThat(counts("dukcapil_perceraian_sekadau_20261119.csv")).isEqualTo("loaded 1=0+1+0+0+0 closed 0");
        assertThat(sql.sql("select jenis from history.dukcapil_perceraian where run_to is null")
                        .query(String.class)
                        .single())
                .isEqualTo("CERAI");
    }

    @Test
    void closesWhatAListNoLongerHoldsAndReopensWhatComesBack() throws IOException {
        deliver("polri_dpo_sanggau_20261120.csv", DPO + "D1,2026-01-01,AKTIF,A\nD2,2026-01-01,AKTIF,B\n");
        night("2026-11-20");
        deliver("polri_dpo_sanggau_20261121.csv", DPO + "D1,2026-01-01,AKTIF,A\n");
        night("2026-11-21");
        assertThat(counts("polri_dpo_sanggau_20261121.csv")).isEqualTo("loaded 1=0+1+0+0+0 closed 1");
        assertThat(closedOn("D2")).isEqualTo("2026-11-21");
        deliver("polri_dpo_sanggau_20261122.csv", DPO + "D1,2026-01-01,AKTIF,A\nD2,2026-01-01,AKTIF,B\n");
        night("2026-11-22");
        assertThat(counts("polri_dpo_sanggau_20261122.csv")).isEqualTo("loaded 2=1+1+0+0+0 closed 0");
        assertThat(closedOn("D2")).isEqualTo("open");
    }

    @Test
    void closesNothingAfterAListThatLooksCutShort() throws IOException {
        StringBuilder list = new StringBuilder(DPO);
        for (int i = 0; i < 20; i++) {
            list.append("D").append(i).append(",2026-01-01,AKTIF,A\n");
        }
        deliver("polri_dpo_sanggau_20261120.csv", list.toString());
        night("2026-11-20");
        deliver("polri_dpo_sanggau_20261121.csv", DPO + "D1,2026-01-01,AKTIF,A\n");
        deliver("polri_dpo_sanggau_20261122.csv", DPO);
        night("2026-11-22");
        assertThat(sql.sql("select sum(closed) from store.file")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select kind from store.file_note order by file_id")
                        .query(String.class)
                        .list())
                .containsExactly("LIST_TOO_SHORT", "LIST_EMPTY");
    }

    @Test
    void refusesATruncatedGzipAndUnknownNamesAndGoesOn() throws IOException {
        Files.write(inbox.resolve("polri_dpo_sanggau_20261120.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        deliver("apa.csv", "x");
        deliver("disnaker_rptka_sanggau_20261120.csv", "x");
        Files.createDirectory(inbox.resolve("polri_dpo_sekadau_20261120.csv"));
        deliver("dukcapil_perceraian_sekadau_20261120.csv", DIVORCE + "C1,A1,01/07/2026,,\n");
        night("2026-11-20");
        assertThat(sql.sql("select status || ' ' || coalesce(code, '') from store.file order by name")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "refused NAME_UNKNOWN",
                        "refused FEED_UNKNOWN",
                        "loaded ",
                        "refused UNREADABLE",
                        "refused NOT_A_FILE");
    }

    @Test
    void coversFromThePeriodToTheLastFileWithoutMissingNights() throws IOException {
        deliver(
                "dukcapil_perceraian_sekadau_20261118.csv",
                "Periode : 15-11-2026 s/d 18-11-2026\n" + DIVORCE + "C1,A1,17/11/2026,,\n");
        deliver("dukcapil_perceraian_sekadau_20261120.csv", DIVORCE);
        night("2026-11-20");
        publish();
        assertThat(sql.sql("select day::text from warehouse.coverage order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-20");
    }

    @Test
    void givesAFeedOfOneYamlARealTableWithHistory() throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs/feeds"));
        Files.writeString(jobs.resolve("disnaker_rptka.yaml"), """
                feed: disnaker_rptka
                title: {id: Rencana penggunaan tenaga kerja asing, en: Foreign manpower plans}
                delivery: increment
                key: [NO_RPTKA]
                event_date: TGL_SAH
                columns:
                  NO_RPTKA: {type: text, required: true, comment: {id: Nomor RPTKA, en: Plan number}}
                  TGL_SAH: {type: date, required: true, comment: {id: Tanggal pengesahan, en: Date of approval}}
                  JUMLAH_TKA: {type: integer, comment: {id: Jumlah tenaga kerja, en: Number of workers}}
                  NAMA: {type: name, required: true, comment: {id: Nama, en: Name}}
                  NO_PASPOR: {type: document, comment: {id: Nomor paspor, en: Passport number}}
                persons:
                  - {role: tka, name: NAMA, passport_number: NO_PASPOR}
                """);
        Feeds more = Feeds.load(folder.resolve("jobs"));
        more.all().forEach(new FeedTables(sql)::refresh);
        deliver(
                "disnaker_rptka_sanggau_20261120.csv",
                "NO_RPTKA;TGL_SAH;JUMLAH_TKA;NAMA;NO_PASPOR\nR1;03/07/2026;12;LI XIAO;E 1234567-8\n");
        run(more, "2026-11-20");
        publish();
        Map<String, Object> row = sql.sql(
                        "select tgl_sah::text, jumlah_tka, no_paspor, no_paspor_asli, tka_ref from fact.disnaker_rptka")
                .query()
                .singleRow();
        assertThat(row.values())
                .containsExactly("2026-07-03", 12L, "E12345678", "E 1234567-8", "disnaker_rptka:R1:tka");
        assertThat(sql.sql("select col_description('history.disnaker_rptka'::regclass, attnum) from pg_attribute "
                                + "where attrelid = 'history.disnaker_rptka'::regclass and attname = 'jumlah_tka'")
                        .query(String.class)
                        .single())
                .isEqualTo("Jumlah tenaga kerja / Number of workers");
    }

    private void deliver(String name, String text) throws IOException {
        Files.writeString(inbox.resolve(name), text);
    }

    private void night(String date) throws IOException {
        run(feeds, date);
    }

    private void run(Feeds known, String date) throws IOException {
        run++;
        LocalDate night = LocalDate.parse(date);
        sql.sql("update store.run set finished_at = now()").update();
        sql.sql(
                        "insert into store.run (run_id, night, status, started_by, started_at) values (?, ?, 'RUNNING', 'test', now())")
                .params(run, night)
                .update();
        FileLedger ledger = new FileLedger(sql, known);
        ledger.claim(run, night, new Inbox(inbox, Clock.systemUTC()).scan(night, Duration.ZERO));
        List<String> names = ledger.feedsOf(run);
        names.forEach(name -> landing.land(run, known.named(name).orElseThrow(), count -> {}));
    }

    private void publish() {
        sql.sql("update store.run set published_at = now() where run_id = ?")
                .param(run)
                .update();
    }

    private String counts(String name) {
        return sql.sql("""
                select status || ' ' || read || '=' || loaded || '+' || unchanged || '+' || rejected || '+' || duplicate
                    || '+' || held || ' closed ' || closed from store.file where name = ?
                """).param(name).query(String.class).single();
    }

    private String closedOn(String key) {
        return sql.sql(
                        "select coalesce(closed_on::text, 'open') from history.polri_dpo where key = ? and run_to is null")
                .param(key)
                .query(String.class)
                .single();
    }
}
