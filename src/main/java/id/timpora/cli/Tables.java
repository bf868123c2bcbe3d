package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.match.NameVocabulary;
import id.timpora.match.level.NameReader;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.CsvTable;
import id.timpora.match.table.Records;
import id.timpora.normalize.Names;
import id.timpora.pipeline.Progress;
import id.timpora.source.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of {@code link} and {@code train}. */
final class Tables {
    private Tables() {}

    /** How names are read, by the lists of the jobs folder, where the settings need it. */
    static NameReader names(MatchSettings settings, Setting setting) {
        if (!settings.readsNames()) {
            return NameReader.PLAIN;
        }
        Names names = Names.load(setting.jobs().resolve("reference"));
        NameVocabulary vocabulary = NameVocabulary.load(setting.jobs());
        return name -> vocabulary.form(names.normalize(name));
    }

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
