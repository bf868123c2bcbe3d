package id.timpora.review;

import id.timpora.definition.Bilingual;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The text of each rule; a rule that is no longer defined is called by its code. */
@Component
class KnownRules {
    private final ObjectProvider<RuleTexts> texts;

    KnownRules(ObjectProvider<RuleTexts> texts) {
        this.texts = texts;
    }

    RuleText of(String code) {
        RuleTexts defined = texts.getIfAvailable();
        RuleText unknown = new RuleText(code, new Bilingual(code, code), null, List.of(), List.of(), List.of());
        return defined == null ? unknown : defined.of(code).orElse(unknown);
    }
}
