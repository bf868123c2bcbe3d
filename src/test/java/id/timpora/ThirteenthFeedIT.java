package id.timpora;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.cli.Applications;
import id.timpora.cli.CommandLineInterface;
import id.timpora.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new agency's feed is one file: two nights of it, run and exported through the command line. */
class ThirteenthFeedIT {
    private static final String FEED = """
            feed: disnaker_rptka
            title: {id: Rencana penggunaan tenaga kerja asing, en: Foreign manpower plans}
            delivery: increment
            key: [NO_RPTKA, NO_URUT]
            event_date: TGL_SAH
            columns:
              NO_RPTKA: {type: text, required: true, comment: {id: Nomor RPTKA, en: Plan number}}
              NO_URUT: {type: text, required: true, comment: {id: Nomor urut, en: Sequence number}}
              TGL_SAH: {type: date, required: true, comment: {id: Tanggal pengesahan, en: Date of approval}}
              JUMLAH_TKA: {type: integer, comment: {id: Jumlah tenaga kerja, en: Number of workers}}
              NAMA: {type: name, required: true, comment: {id: Nama, en: Name}}
              TGL_LAHIR: {type: birth_date, comment: {id: Tanggal lahir, en: Date of birth}}
              NO_PASPOR: {type: document, comment: {id: Nomor paspor, en: Passport number}}
            persons:
              - {role: tka, name: NAMA, birth_date: TGL_LAHIR, passport_number: NO_PASPOR}
            """;
    private static final String HEADER = "NO_RPTKA;NO_URUT;TGL_SAH;JUMLAH_TKA;NAMA;TGL_LAHIR;NO_PASPOR\n";

    @TempDir
    Path folder;

    private final PGSimpleDataSource database = TestDatabase.empty();
    private final JdbcClient sql = JdbcClient.create(database);

    @Test
    void givesATypedCommentedTableWithHistoryMentionsAndCoverage() throws IOException {
        copyJobs();
        Files.writeString(folder.resolve("jobs/feeds/disnaker_rptka.yaml"), FEED);
        deliver("20261119", HEADER + "R1;1;18/11/2026;12;LI XIAO;02/03/1990;E 1234567-8\nR1;2;19/11/2026;12;SARI;;\n");
        assertThat(timpora("run", "--business-date", "2026-11-19")).isZero();
        deliver("20261120", HEADER + "R1;1;18/11/2026;15;LI XIAO;02/03/1990;E 1234567-8\n");
        deliverCrossing();
        assertThat(timpora("run", "--business-date", "2026-11-20")).isZero();

        assertThat(sql.sql("select run_to is null, jumlah_tka, tgl_sah::text, no_paspor from history.disnaker_rptka "
                                + "where key = 'R1/1' order by run_from")
                        .query((row, i) -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3) + " "
                                + row.getString(4))
                        .list())
                .containsExactly("f 12 2026-11-18 E12345678", "t 15 2026-11-18 E12345678");
        assertThat(comments()).contains("jumlah_tka Jumlah tenaga kerja / Number of workers");
        assertThat(sql.sql("select day::text from warehouse.coverage where feed = 'disnaker_rptka' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("2026-11-18", "2026-11-19", "2026-11-20");
        linksHoldItsPersons();
    }

    private void linksHoldItsPersons() throws IOException {
        Path links = folder.resolve("links.csv");
        assertThat(timpora("export", "links", "--to", links.toString())).isZero();
        List<String> lines = Files.readAllLines(links);
        assertThat(lines).filteredOn(l -> l.startsWith("disnaker_rptka:R1/")).hasSize(2);
        assertThat(person(lines, "disnaker_rptka:R1/1:tka"))
                .isEqualTo(person(lines, "imigrasi_perlintasan:P1:pelintas"));
    }

    private static String person(List<String> lines, String reference) {
        return lines.stream()
                .filter(l -> l.startsWith(reference + ","))
                .map(l -> l.split(",")[1])
                .findFirst()
                .orElseThrow();
    }

    private List<String> comments() {
        return sql.sql("select attname || ' ' || col_description(attrelid, attnum) from pg_attribute "
                        + "where attrelid = 'fact.disnaker_rptka'::regclass and attnum > 0")
                .query(String.class)
                .list();
    }

    private int timpora(String... words) {
        Applications applications = new Applications(CoreApplication.class, CoreApplication.class, context -> {});
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--jobs", folder.resolve("jobs").toString()));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--database-url", database.getUrl()));
        if (words[0].equals("run")) {
            all.addAll(List.of("--inbox", folder.resolve("inbox").toString(), "--settle", "0s"));
        }
        return CommandLineInterface.run(applications, all.toArray(String[]::new));
    }

    private void deliver(String date, String text) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("disnaker_rptka_sanggau_" + date + ".csv"), text);
    }

    private void deliverCrossing() throws IOException {
        Files.writeString(
                folder.resolve("inbox/imigrasi_perlintasan_entikong_20261120.csv"),
                "ID_PERLINTASAN;WAKTU;ARAH;TPI;NAMA;TGL_LAHIR;NO_PASPOR\n"
                        + "P1;19/11/2026 10:00:00;MASUK;PLBN ENTIKONG;LI XIAO;02/03/1990;E12345678\n");
    }

    private void copyJobs() throws IOException {
        Path jobs = Path.of("jobs");
        try (var files = Files.walk(jobs)) {
            for (Path file : files.toList()) {
                Path target =
                        folder.resolve("jobs").resolve(jobs.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
