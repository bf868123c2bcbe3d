package id.timpora.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import id.timpora.source.SourceRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSurveyTest {
    private static final Feed FEED =
            Feeds.load(Path.of("jobs")).named("dukcapil_penduduk").orElseThrow();

    private final ColumnSurvey usual = new ColumnSurvey(FEED, "sanggau");
    private final ColumnSurvey survey = new ColumnSurvey(FEED, "sanggau");

    @Test
    void decidesAsUsualWhereNothingSpeaksAgainstIt() {
        observe("TGL_LHR", "03/04/1990");
        observe("TGL_LHR", "1990-12-31");
        observe("JENIS_KLMIN", "P");
        observe("NIK", "6103095403980001");
        assertThat(survey.decidesAs(usual)).isTrue();
    }

    @Test
    void decidesOtherwiseOnDatesThatBeginWithTheMonth() {
        observe("TGL_LHR", "12/31/1990");
        assertThat(survey.decidesAs(usual)).isFalse();
        observe("TGL_LHR", "31/12/1990");
        assertThat(survey.decidesAs(usual)).isTrue();
    }

    @Test
    void decidesOtherwiseWherePMeansAMan() {
        observe("JENIS_KLMIN", "W");
        assertThat(survey.decidesAs(usual)).isFalse();
        observe("JENIS_KLMIN", "L");
        assertThat(survey.decidesAs(usual)).isTrue();
    }

    @Test
    void decidesOtherwiseWhereAllNumbersLostTheirLastDigit() {
        for (int i = 0; i < 6; i++) {
            observe("NIK", "61030954039800" + i + "0");
        }
        assertThat(survey.decidesAs(usual)).isFalse();
    }

    private void observe(String column, String value) {
        List<String> cells = new ArrayList<>(Collections.nCopies(FEED.columns().size(), ""));
        cells.set(FEED.indexOf(column), value);
        survey.observe(new SourceRow(2, cells));
    }
}
