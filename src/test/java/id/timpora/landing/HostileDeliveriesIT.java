package id.timpora.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.timpora.database.TestDatabase;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Checksums;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Whole files that want to break a night: each is refused, waits or leaves rejects, and the good file beside it is loaded. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileDeliveriesIT {
    private static final LocalDate NIGHT = LocalDate.parse("2026-11-20");
    private static final String HEADER = "NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final Feeds feeds = Feeds.load(Path.of("jobs"));
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private Path inbox;
    private int run;

    @BeforeEach
    void prepare() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        feeds.all().forEach(new FeedTables(sql)::refresh);
        deliver("zz", HEADER + "GOOD,A,2026-01-01,CERAI,\n");
    }

    @Test
    void readsPastALineOfTwoHundredMegabytes() throws IOException {
        try (OutputStream out = open("a")) {
            out.write((HEADER + "C1,A1,2026-01-01,CERAI,").getBytes(StandardCharsets.UTF_8));
            byte[] much = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(much);
            }
            out.write("\nC2,A2,2026-01-01,CERAI,\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(night()).containsExactly("a loaded 2=1+0+1+0+0", "zz loaded 1=1+0+0+0+0");
        assertThat(codes()).containsExactly("2 TOO_LONG");
    }

    @Test
    void refusesAHundredThousandColumnsAndReadsARowOfAsManyCells() throws IOException {
        deliver("a", "x,".repeat(100_000) + "\n");
        deliver("b", HEADER + "C1" + ",x".repeat(100_000) + "\nC2,A2,2026-01-01,CERAI,\n");
        assertThat(night())
                .containsExactly(
                        "a refused TOO_MANY_COLUMNS 0=0+0+0+0+0", "b loaded 2=1+0+1+0+0", "zz loaded 1=1+0+0+0+0");
        assertThat(codes()).containsExactly("2 FIELD_COUNT");
    }

    @Test
    void readsBytesWithoutAnyOrder() throws IOException {
        byte[] noise = new byte[3 * MEGABYTE];
        new Random(20261122).nextBytes(noise);
        Files.write(file("a"), noise);
        try (OutputStream out = open("b")) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            out.write(noise);
        }
        List<String> files = night();
        assertThat(files.get(0)).isEqualTo("a refused HEADER_MISSING 0=0+0+0+0+0");
        assertThat(files.get(1)).startsWith("b quarantined");
        assertThat(files.get(2)).isEqualTo("zz loaded 1=1+0+0+0+0");
    }

    @Test
    void unpacksNoBombAndNoBrokenArchive() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(inbox.resolve(name("a") + ".gz")))) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        Path whole = inbox.resolve(name("b") + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write((HEADER + "C1,A,2026-01-01,,\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 3));
        bytes[bytes.length - 6] ^= 1;
        Files.write(inbox.resolve(name("c") + ".gz"), bytes);
        assertThat(night())
                .containsExactly(
                        "a refused TOO_LARGE 0=0+0+0+0+0",
                        "b refused UNREADABLE 0=0+0+0+0+0",
                        "c refused UNREADABLE 0=0+0+0+0+0",
                        "zz loaded 1=1+0+0+0+0");
    }

    @Test
    void waitsForAFileThatChangesOrGoesWhileItIsRead() throws IOException {
        deliver("a", HEADER + "C1,A,2026-01-01,,\n");
        deliver("b", HEADER + "C2,A,2026-01-01,,\n");
        claim();
        Files.writeString(file("a"), "C3,A,2026-01-01,,\n", StandardOpenOption.APPEND);
        Files.delete(file("b"));
        land();
        assertThat(files())
                .containsExactly(
                        "a waiting STILL_CHANGING 0=0+0+0+0+0", "b waiting GONE 0=0+0+0+0+0", "zz loaded 1=1+0+0+0+0");
        deliver("b", HEADER + "C2,A,2026-01-01,,\n");
        assertThat(night()).containsExactly("a loaded 2=2+0+0+0+0", "b loaded 1=1+0+0+0+0");
    }

    @Test
    void refusesWhatIsNoFileAndNoName() throws IOException, InterruptedException {
        Files.createDirectories(file("a"));
        Files.createSymbolicLink(file("b"), folder.resolve("nowhere"));
        Files.createSymbolicLink(inbox.resolve(name("c") + ".sha256"), folder.resolve("nowhere"));
        deliver("c", HEADER);
        Files.createDirectories(inbox.resolve(name("d") + ".sha256"));
        deliver("d", HEADER);
        Files.writeString(inbox.resolve("x".repeat(250) + ".csv"), "x");
        Files.writeString(inbox.resolve("daftar\n\u00e9 tamu.csv"), "x");
        boolean pipes =
                new ProcessBuilder("mkfifo", file("e").toString()).start().waitFor() == 0;
        List<String> expected = List.of(
                "a refused NOT_A_FILE 0=0+0+0+0+0",
                "b refused NOT_A_FILE 0=0+0+0+0+0",
                "c waiting CHECKSUM_UNREADABLE 0=0+0+0+0+0",
                "d waiting CHECKSUM_UNREADABLE 0=0+0+0+0+0",
                "e refused NOT_A_FILE 0=0+0+0+0+0",
                "null refused NAME_UNKNOWN 0=0+0+0+0+0",
                "null refused NAME_UNKNOWN 0=0+0+0+0+0",
                "zz loaded 1=1+0+0+0+0");
        assertThat(night())
                .isEqualTo(expected.stream()
                        .filter(f -> pipes || !f.startsWith("e "))
                        .toList());
        assertThat(night()).as("refused once").allMatch(f -> f.contains("waiting"));
    }

    @Test
    void saysWhyAFileWaitsUntilItsChecksumAgrees() throws IOException {
        deliver("a", HEADER + "C1,A,2026-01-01,,\n");
        Path checksum = inbox.resolve(name("a") + ".sha256");
        Files.writeString(checksum, "0".repeat(64) + "  " + name("a") + "\n");
        for (int night = 0; night < 2; night++) {
            assertThat(night()).contains("a waiting CHECKSUM_DIFFERS 0=0+0+0+0+0");
            assertThat(told("a"))
                    .contains(name("a") + ".sha256", "mengirim ulang", "does not agree", "sends both again");
        }
        Files.writeString(checksum, Checksums.of(file("a")) + "\n");
        assertThat(night()).containsExactly("a loaded 1=1+0+0+0+0");
        assertThat(told("a")).isEmpty();
    }

    private String told(String office) {
        return sql.sql("select concat_ws(' ', message_id, message_en) from store.file where run_id = ? and office = ?")
                .params(run, office)
                .query(String.class)
                .single();
    }

    @Test
    void refusesAFileItMayNotRead() throws IOException {
        assumeTrue(inbox.getFileSystem().supportedFileAttributeViews().contains("posix"));
        deliver("a", HEADER + "C1,A,2026-01-01,,\n");
        Files.setPosixFilePermissions(file("a"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file("a")), "this user may read everything");
        assertThat(night()).containsExactly("a refused UNREADABLE 0=0+0+0+0+0", "zz loaded 1=1+0+0+0+0");
    }

    @Test
    void readsADeliveryCutShortAnywhere() throws IOException {
        String whole =
                HEADER + "C1,\"A\n\u00e91\",2026-01-01,CERAI,P\r\nC2,A2,02/01/2026,BATAL,\"Q\"\"\"\r\nJumlah : 2\n";
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            Files.write(file("p" + length), Arrays.copyOf(bytes, length));
        }
        List<String> files = night();
        assertThat(files).hasSize(bytes.length + 2).allMatch(f -> f.matches("\\w+ (loaded|refused|duplicate_file) .*"));
        assertThat(count("refused")).isBetween(30L, (long) HEADER.length());
        assertThat(sql.sql(
                                "select count(*) from store.file where read <> loaded + unchanged + rejected + duplicate + held")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void storesHeadingsKeysAndCellsOfAnyContent() throws IOException {
        deliver("a", "LA\0IN\u202e\ud83d\ude00,".repeat(3) + HEADER + ",,,C1,A,2026-01-01,x\ty\\N,\\.\n");
        deliver(
                "b",
                HEADER + "k".repeat(60_000) + ",A,2026-01-01,,\n" + "k".repeat(500)
                        + ",'; drop table x; --,2026-01-01,,\n");
        assertThat(night()).containsExactly("a loaded 1=1+0+0+0+0", "b loaded 2=1+0+1+0+0", "zz loaded 1=1+0+0+0+0");
        assertThat(codes()).containsExactly("2 TOO_LONG");
        assertThat(sql.sql("select no_putusan from history.dukcapil_perceraian where key = 'C1'")
                        .query(String.class)
                        .single())
                .isEqualTo("\\.");
    }

    private static String name(String office) {
        return "dukcapil_perceraian_" + office + "_20261120.csv";
    }

    private Path file(String office) {
        return inbox.resolve(name(office));
    }

    private void deliver(String office, String text) throws IOException {
        Files.writeString(file(office), text);
    }

    private OutputStream open(String office) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file(office)));
    }

    private List<String> night() throws IOException {
        claim();
        land();
        return files();
    }

    private void claim() throws IOException {
        run++;
        sql.sql("update store.run set finished_at = now()").update();
        sql.sql("insert into store.run (run_id, night, attempt, status, started_by, started_at) "
                        + "values (?, ?, ?, 'RUNNING', 'test', now())")
                .params(run, NIGHT, run)
                .update();
        new FileLedger(sql, feeds).claim(run, NIGHT, new Inbox(inbox, Clock.systemUTC()).scan(NIGHT, Duration.ZERO));
    }

    private void land() {
        var landing = new Landing(
                database,
                new JdbcTransactionManager(database),
                References.load(Path.of("jobs")),
                new HashKey(new byte[16]),
                inbox,
                folder.resolve("work"));
        new FileLedger(sql, feeds)
                .feedsOf(run)
                .forEach(name -> landing.land(run, feeds.named(name).orElseThrow(), count -> {}));
        assertThat(folder.resolve("work"))
                .satisfiesAnyOf(
                        work -> assertThat(work).doesNotExist(),
                        work -> assertThat(work).isEmptyDirectory());
    }

    private List<String> files() {
        return sql.sql("""
                        select concat_ws(' ', coalesce(office, 'null'), status, code, read || '=' || loaded || '+' || unchanged
                                   || '+' || rejected || '+' || duplicate || '+' || held)
                          from store.file where run_id = ?
                        """).param(run).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private List<String> codes() {
        return sql.sql("select line || ' ' || code from store.reject order by line")
                .query(String.class)
                .list();
    }

    private long count(String status) {
        return sql.sql("select count(*) from store.file where status = ?")
                .param(status)
                .query(Long.class)
                .single();
    }
}
