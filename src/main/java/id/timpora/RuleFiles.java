package id.timpora;

import id.timpora.definition.InvalidDefinition;
import id.timpora.discrepancy.Rule;
import id.timpora.discrepancy.Rules;
import id.timpora.review.RuleText;
import id.timpora.review.RuleTexts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the files of {@code jobs/rules/} say about each rule. They are read again after a while; as long as one of them is
 * being edited and does not hold, pages keep what they last said.
 */
final class RuleFiles implements RuleTexts {
    static final Duration FRESH = Duration.ofSeconds(10);

    private final Path jobs;
    private final Clock clock;
    private Map<String, RuleText> texts = Map.of();
    private Instant next = Instant.MIN;

    RuleFiles(Path jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<RuleText> of(String code) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(FRESH);
            texts = read();
        }
        return Optional.ofNullable(texts.get(code));
    }

    private Map<String, RuleText> read() {
        try {
            return Rules.load(jobs).all().stream().collect(Collectors.toMap(Rule::code, RuleFiles::text));
        } catch (InvalidDefinition | UncheckedIOException e) {
            return texts;
        }
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
