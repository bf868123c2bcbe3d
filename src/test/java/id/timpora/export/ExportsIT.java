package id.timpora.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.page.SampleNights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offices choose the names of files: none may become a formula on the desk of who opens an export. */
class ExportsIT {
    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(1).csv", "+1.csv", "-1.csv", "@SUM(1).csv", "\t=1.csv", "\r=1.csv");

    @TempDir
    private Path folder;

    private Exports exports;

    @BeforeEach
    void deliverFilesWithNamesLikeFormulas() {
        DataSource database = TestDatabase.fresh();
        SampleNights.fill(database);
        for (int i = 0; i < FORMULAS.size(); i++) {
            JdbcClient.create(database)
                    .sql("insert into store.file (file_id, run_id, night, name, status, code) "
                            + "values (?, 3, '2026-11-20', ?, 'refused', 'NAME_UNKNOWN')")
                    .params(100 + i, FORMULAS.get(i))
                    .update();
        }
        exports = new Exports(database);
    }

    @Test
    void noCellOfASpreadsheetBeginsAsAFormula() throws Exception {
        Path sheet = folder.resolve("files.xlsx");
        exports.write(What.FILES, sheet, Optional.empty(), true);
        try (var book = new ReadableWorkbook(sheet.toFile())) {
            Set<String> names = book.getFirstSheet().read().stream()
                    .peek(row -> assertThat(row.stream()
                                    .filter(cell -> cell != null)
                                    .noneMatch(cell -> cell.getType() == CellType.FORMULA))
                            .isTrue())
                    .map(row -> row.getCellText(1))
                    .filter(name -> name.startsWith("'"))
                    .collect(Collectors.toSet());
            assertThat(names).hasSize(FORMULAS.size());
        }
    }

    @Test
    void aCsvIsGuardedUnlessItIsAskedForRaw() throws Exception {
        Path guarded = folder.resolve("files.csv");
        Path raw = folder.resolve("raw.csv");
        Path json = folder.resolve("files.json");
        exports.write(What.FILES, guarded, Optional.empty(), false);
        exports.write(What.FILES, raw, Optional.empty(), true);
        exports.write(What.FILES, json, Optional.empty(), false);
        for (String name : FORMULAS) {
            assertThat(Files.readString(guarded)).contains("'" + name);
            assertThat(Files.readString(raw)).contains(name).doesNotContain("'" + name);
        }
        assertThat(Files.readString(json)).contains("\"=HYPERLINK").doesNotContain("\"'");
    }

    @Test
    void whatIsNoFileIsNoTarget() {
        for (String target : List.of("/", "", "..", ".", "../..", "x.csv/..")) {
            assertThat(Exports.canWrite(Path.of(target))).as(target).isFalse();
        }
        assertThat(Exports.canWrite(Path.of("../X.CSV"))).isTrue();
    }
}
