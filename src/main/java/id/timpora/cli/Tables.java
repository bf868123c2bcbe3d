package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.CsvTable;
import id.timpora.match.table.Records;
import id.timpora.pipeline.Progress;
import id.timpora.source.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of {@code link} and {@code train}. */
final class Tables {
    private Tables() {}

    static Records read(MatchSettings settings, List<Path> files, Progress progress) throws IOException {
        progress.begin(new Bilingual("Membaca catatan", "Reading records"), -1);
        CsvTable table = new CsvTable(settings.id(), settings.fields(), settings.missing());
        for (Path file : files) {
            try (InputStream in = Encoding.of(file).openUtf8(file)) {
                table.read(file.getFileName().toString(), in, progress::advance);
            }
        }
        Records records = table.build().sorted();
        progress.end();
        return records;
    }
}
