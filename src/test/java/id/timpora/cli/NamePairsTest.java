package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamePairsTest {
    private static final Path JOBS = Path.of("jobs");

    @TempDir
    private Path folder;

    private Map<String, Object> evaluate(String text) throws IOException {
        return NamePairs.evaluate(Files.writeString(folder.resolve("pairs.csv"), text), JOBS);
    }

    @Test
    void countsWhatIsFoundAndWhatIsNot() throws IOException {
        Map<String, Object> figures = evaluate("""
                schema,match,query_name,query_firstName,query_lastName,candidate_name,candidate_firstName,candidate_lastName
                Person,true,Djoko Santoso,,,Joko Santoso,,
                Person,true,,Budi,Hartono,"Hartono, Budi",,
                Person,true,Siti Aminah,,,Maria Goreti,,
                Person,false,Budi Hartono,,,BUDI HARTONO,,
                Person,false,Budi Hartono,,,Agus Salim,,
                Person,false,Siti Aminah,,,Agus Salim,,
                Company,true,PT Satu,,,PT Dua,,
                """);
        assertThat(figures)
                .containsEntry("pairs", 6)
                .containsEntry("skipped", 1)
                .containsEntry("tp", 2)
                .containsEntry("fp", 1)
                .containsEntry("fn", 1)
                .containsEntry("tn", 2)
                .containsEntry("recall", 2.0 / 3)
                .containsEntry("f1", 2.0 / 3);
    }

    @Test
    void takesEveryPairForOneNameWhereNoTruthIsGiven() throws IOException {
        assertThat(evaluate("\ufeffname1,name2\n王小明,Wang Xiaoming\nИван,Agus\n"))
                .containsEntry("recall", 0.5)
                .containsEntry("precision", 1.0);
    }

    @Test
    void refusesAFileWithoutNames() {
        assertThatThrownBy(() -> evaluate("a,b\n1,2\n")).hasMessageContaining("name1");
        assertThatThrownBy(() -> evaluate("name1,name2\n")).hasMessageContaining("no pair");
    }
}
