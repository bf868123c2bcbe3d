package id.timpora.page;

import id.timpora.WebConfiguration;
import id.timpora.database.TestDatabase;
import id.timpora.definition.Bilingual;
import id.timpora.review.RuleText;
import id.timpora.review.RuleText.Basis;
import id.timpora.review.RuleTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages alone, on a database with invented nights: no batch, no schedule. No stereotype: nobody's scan finds it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import(WebConfiguration.class)
public class SamplePages {
    @Bean
    DataSource database() {
        DataSource database = TestDatabase.fresh();
        SampleNights.fill(database);
        return database;
    }

    @Bean
    RuleTexts ruleTexts() {
        var kwn02 = new RuleText(
                "KWN-02",
                new Bilingual(
                        "Mempelai tercatat di luar negeri pada tanggal perkawinan",
                        "A spouse was recorded abroad on the wedding date"),
                new Bilingual(
                        "Tempat perkawinan di Indonesia, sedangkan perlintasan mencatat salah satu mempelai di luar negeri.",
                        "The wedding was in Indonesia while the crossings record a spouse abroad."),
                List.of(
                        new Bilingual(
                                "tanggal pencatatan tersimpan sebagai tanggal perkawinan",
                                "registration date stored as wedding date"),
                        new Bilingual("akad diwakilkan (taukil)", "proxy (taukil) wedding")),
                List.of(new Bilingual("catatan masuk sebelum tanggal itu", "an entry recorded before that day")),
                List.of(
                        new Basis("UU 1/1974 ps.59-60", null, null),
                        new Basis("UU 6/2011 ps.135", LocalDate.of(2011, 5, 5), null),
                        new Basis("Peraturan lama", null, LocalDate.of(2020, 1, 1))));
        return code -> "KWN-02".equals(code) ? Optional.of(kwn02) : Optional.empty();
    }
}
