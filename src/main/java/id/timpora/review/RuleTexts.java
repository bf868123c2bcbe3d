package id.timpora.review;

import java.util.Optional;

/** Finds what a rule says about itself. */
public interface RuleTexts {
    /** The text of a rule, or empty where the rule is no longer defined. */
    Optional<RuleText> of(String code);
}
