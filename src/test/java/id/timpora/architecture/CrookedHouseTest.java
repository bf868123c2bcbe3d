package id.timpora.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the house finds the one who breaks it: {@code crooked} breaks them all. */
class CrookedHouseTest {
    private static final String ROOT = "id.timpora.architecture.crooked";
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages(ROOT);

    @TempDir
    Path folder;

    @Test
    void everyCrossedWallIsFound() {
        assertThat(Walls.violations(ROOT, CROOKED))
                .containsExactlyInAnyOrder(
                        "common.NameUtils has a name that says nothing",
                        "common.NameUtils lives in a package that is not in the table",
                        "common.NameUtils lives in a package whose name says nothing",
                        "match.KnowsTheDatabase may not import javax.sql",
                        "match.KnowsTheDatabase may not import org.openqa.selenium",
                        "match.KnowsTheDatabase may not know warehouse.Shelf",
                        "match.similarity.TurnsBack may not import org.springframework.batch.core.job",
                        "normalize.ReadsFiles may not know source.FeedReader",
                        "pipeline.ChunkStep calls Spring Batch's chunk",
                        "pipeline.ChunkStep calls Spring Batch's faultTolerant",
                        "pipeline.ChunkStep calls Spring Batch's stop",
                        "source.FeedReader has the setter setName",
                        "source.FeedReader injects the field name",
                        "source.FeedReader may not import org.springframework.beans.factory.annotation",
                        "source.FeedReader prints to System.out",
                        "source.FeedReader uses java.util.logging");
    }

    @Test
    void aCycleIsFound() {
        assertThatThrownBy(() -> slices().matching(ROOT + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .check(CROOKED))
                .hasMessageContaining("Slice match");
    }

    @Test
    void aPackageThatSaysNothingOrSomethingElseIsFound() throws IOException {
        write("Start.java", "class Start {}");
        write("package-info.java", "/** Starts. May depend on: every package. */\n@NullMarked\npackage id.timpora;");
        write("person/package-info.java", "/** Words. */\n@NullMarked\npackage p;");
        write("source/package-info.java", "/**\n * Reads. May depend on:\n * person.\n */\n@NullMarked\npackage s;");
        write("definition/package-info.java", "/** Files. May depend on: nothing of the product; SnakeYAML Engine. */");
        write("match/Bare.java", "class Bare {}");
        write("match/far/package-info.java", "/** Far. May depend on: source. */\n@NullMarked\npackage f;");
        write("match/near/package-info.java", "/** Near. May depend on: match.far. */\n@NullMarked\npackage n;");
        write("match/near/Near.java", "import id.timpora.person.Nik;\nclass Near {}");
        write("odd/package-info.java", "/** Odd. May depend on: person. */\n@NullMarked\npackage o;");
        assertThat(new SourceTree(folder).packageWords())
                .containsExactlyInAnyOrder(
                        "person does not say what it may depend on",
                        "source must say: person, definition; Commons CSV",
                        "definition is not @NullMarked",
                        "match has no package-info",
                        "match.far promises more than its room may: source",
                        "match.near does not say that it knows person",
                        "odd is not in the table");
    }

    @Test
    void sizesAreCounted() throws IOException {
        write("Tall.java", "public final class Tall {\n    void tall() {" + "\n".repeat(30) + "    }\n}\n");
        write("Small.java", "class Small {}\n");
        SourceTree sources = new SourceTree(folder);
        assertThat(sources.longerThan(32)).containsExactly("Tall.java 33");
        assertThat(sources.longerThan(33)).isEmpty();
        assertThat(sources.medianLines()).isEqualTo(33);
        assertThat(sources.hiddenShare()).isEqualTo(0.5);
        assertThat(sources.methods()).containsEntry("Tall.java:2 tall", 31L).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
