package id.timpora;

import id.timpora.discrepancy.Rule;
import id.timpora.discrepancy.Rules;
import id.timpora.review.RuleText;
import id.timpora.review.RuleTexts;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything: warehouse, runs, scheduler and pages. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "id.timpora.database",
    "id.timpora.pipeline",
    "id.timpora.schedule",
    "id.timpora.page",
    "id.timpora.security",
    "id.timpora.review",
    "id.timpora.admin"
})
class ServerApplication {
    /** Pages show what a rule's file says now. */
    @Bean
    RuleTexts ruleTexts(@Value("${timpora.jobs}") Path jobs) {
        return code -> Rules.load(jobs).find(code).map(ServerApplication::text);
    }

    private static RuleText text(Rule rule) {
        return new RuleText(
                rule.code(),
                rule.title(),
                rule.meaning(),
                rule.against(),
                rule.clearing(),
                rule.basis().stream()
                        .map(b -> new RuleText.Basis(b.citation(), b.from(), b.to()))
                        .toList());
    }
}
