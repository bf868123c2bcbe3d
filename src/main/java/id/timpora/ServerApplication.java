package id.timpora;

import id.timpora.review.RuleTexts;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything: warehouse, runs, scheduler and pages. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"id.timpora.database", "id.timpora.pipeline", "id.timpora.schedule"})
@Import(WebConfiguration.class)
class ServerApplication {
    /** Pages show what a rule's file says now. */
    @Bean
    RuleTexts ruleTexts(@Value("${timpora.jobs}") Path jobs) {
        return new RuleFiles(jobs, Clock.systemUTC());
    }
}
