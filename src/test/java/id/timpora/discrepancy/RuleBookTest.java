package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    /** Where this fails after a change of a rule, write the file anew as its first lines say. */
    @Test
    void theCheckedInBookIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(RuleBook.FILE)).isEqualTo(RuleBook.text());
    }

    @Test
    void everyRuleHasAPageWithAllItMustSay() throws IOException {
        String[] pages = RuleBook.text().split("\n## ");
        assertThat(pages).hasSize(1 + 50 + 1);
        for (int i = 1; i <= 50; i++) {
            assertThat(pages[i])
                    .contains("kind: ", "severity: ", "acting agency: ", "queue: ", "must be covered: ")
                    .contains("time-dependent: ", "reads: `", "evidence columns: ")
                    .contains("innocent explanations:", "what clears a finding:");
        }
        assertThat(pages[51]).startsWith("REG-STM").contains("*Off.");
    }
}
