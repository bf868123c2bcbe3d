package id.timpora.cli;

import id.timpora.match.evaluate.Labels;
import id.timpora.match.table.Rows;
import id.timpora.source.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads records and their groups: the columns {@code record_id} and the group's, else the first two. */
final class LabelFile {
    private static final String RECORD = "record_id";

    private LabelFile() {}

    static Labels read(Path file, String group) throws IOException {
        try (InputStream in = Encoding.of(file).openUtf8(file)) {
            Rows rows = new Rows(file.getFileName().toString(), in);
            List<String> header = rows.header();
            boolean named = header.contains(RECORD) && header.contains(group);
            if (!named && header.size() < 2) {
                throw rows.mistake("perlu dua kolom", "two columns are needed");
            }
            int record = named ? header.indexOf(RECORD) : 0;
            int label = named ? header.indexOf(group) : 1;
            Labels.Builder labels = new Labels.Builder();
            while (rows.next()) {
                add(rows, rows.cells().get(record), rows.cells().get(label), labels);
            }
            return labels.build();
        }
    }

    private static void add(Rows rows, String record, String label, Labels.Builder labels) {
        if (record.isEmpty() || label.isEmpty()) {
            throw rows.mistake("sel kosong", "an empty cell");
        }
        if (!labels.add(record, label)) {
            throw rows.mistake("record_id berulang", "a record_id is there twice");
        }
    }
}
