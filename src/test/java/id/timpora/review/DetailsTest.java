package id.timpora.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.Formats;
import id.timpora.security.Redaction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rule's own columns look like on the page of a finding. */
class DetailsTest {
    @Test
    void leavesOutWhatHasNoValueOrIsOfTheOtherLanguage() {
        Map<String, String> evidence = new LinkedHashMap<>();
        evidence.put("reason_id", "");
        evidence.put("reason_en", "late");
        evidence.put("kecamatan", "Sekadau Hulu");
        evidence.put("office", " ");
        assertThat(Details.of(evidence, Redaction.knowing().redaction(), new Formats(Locale.forLanguageTag("id"))))
                .containsExactly(new Details.Line("kecamatan", "Kecamatan", "Sekadau Hulu"));
    }
}
