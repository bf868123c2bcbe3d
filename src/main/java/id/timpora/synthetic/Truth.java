package id.timpora.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The truth beside the deliveries. */
final class Truth implements Closeable {
    private final CSVPrinter links;
    private final CSVPrinter rejects;
    private final CSVPrinter files;
    private final CSVPrinter discrepancies;
    private final CSVPrinter lookalikes;

    Truth(Path folder) throws IOException {
        Files.createDirectories(folder);
        links = printer(folder.resolve("links.csv"), "record_ref", "person", "cluster", "night");
        rejects = printer(folder.resolve("rejects.csv"), "night", "file", "line", "column", "code");
        files = printer(
                folder.resolve("files.csv"),
                "night",
                "file",
                "agency",
                "feed",
                "office",
                "status",
                "read",
                "loaded",
                "unchanged",
                "rejected",
                "duplicate",
                "held",
                "closed");
        lookalikes = printer(folder.resolve("lookalikes.csv"), "rule_code", "record_refs");
        discrepancies = printer(
                folder.resolve("discrepancies.csv"),
                "night",
                "rule_code",
                "assessable",
                "real",
                "linkable",
                "subjects",
                "record_refs",
                "event_date");
    }

    private static CSVPrinter printer(Path file, String... columns) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns)
                .setRecordSeparator('\n')
                .get();
        return new CSVPrinter(Files.newBufferedWriter(file), format);
    }

    private static void print(CSVPrinter printer, Object... values) {
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mention known from a night on, its true person, and the cluster that documents alone can put it in. */
    void link(LocalDate night, String ref, String person, String cluster) {
        print(links, ref, person, cluster, night);
    }

    void reject(LocalDate night, String file, int line, String column, String code) {
        print(rejects, night, file, line, column, code);
    }

    void file(List<Object> values) {
        print(files, values.toArray());
    }

    /** A finding due on a night; linkable where documents alone show it. */
    void discrepancy(LocalDate night, Due due, boolean linkable) {
        print(night, due, true, linkable);
    }

    /** A finding that documents alone seem to show, because they cannot tell that other mentions are the same person. */
    void apparent(LocalDate night, Due due) {
        print(night, due, false, true);
    }

    /** Rows of a story that only looks like a finding of a rule, and in which no hard rule has anything to find. */
    void lookalike(String rule, List<String> refs) {
        print(lookalikes, rule, String.join("|", refs));
    }

    private void print(LocalDate night, Due due, boolean real, boolean linkable) {
        @Nullable Object day = due.day();
        print(
                discrepancies,
                night,
                due.rule(),
                due.assessable(),
                real,
                linkable,
                String.join("|", due.subjects()),
                String.join("|", due.refs()),
                day == null ? "" : day);
    }

    @Override
    public void close() throws IOException {
        links.close();
        rejects.close();
        files.close();
        discrepancies.close();
        lookalikes.close();
    }
}
