package id.timpora.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The walls of the house; {@link House} is the plan. */
class ArchitectureTest {
    private static final String ROOT = "id.timpora";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private final SourceTree sources = new SourceTree(Path.of("src/main/java/id/timpora"));

    @Test
    void everyPackageKeepsToItsRowOfTheTableAndToTheConventions() {
        assertThat(PRODUCT).hasSizeGreaterThan(200);
        assertThat(Walls.violations(ROOT, PRODUCT)).isEmpty();
    }

    @Test
    void packagesDependOnEachOtherOneWayOnly() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatTheTableSays() {
        assertThat(sources.packageWords()).isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(sources.longerThan(300)).isEmpty();
    }

    @Test
    void filesAreShort() {
        assertThat(sources.medianLines()).isBetween(20L, 60L);
    }

    /** A method fits one screen; few need more, and none two. */
    @Test
    void methodsAreShort() {
        var lengths = sources.methods();
        long tall = lengths.values().stream().filter(lines -> lines > 25).count();
        assertThat(lengths).hasSizeGreaterThan(1000);
        assertThat((double) tall / lengths.size()).as("share above 25 lines").isLessThan(0.03);
        assertThat(lengths)
                .allSatisfy((method, lines) -> assertThat(lines).as(method).isLessThanOrEqualTo(42L));
    }

    @Test
    void mostTypesAreHiddenFromOtherPackages() {
        assertThat(sources.hiddenShare()).isBetween(0.6, 0.99);
    }
}
