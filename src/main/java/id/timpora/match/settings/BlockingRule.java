package id.timpora.match.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records that agree on all parts of a rule are compared.
 *
 * @param parts the parts
 */
public record BlockingRule(List<KeyPart> parts) {
    /** The rule as it is written. */
    public String text() {
        return parts.stream().map(KeyPart::text).collect(Collectors.joining(" + "));
    }

    /** The fields the rule looks at. */
    public Set<String> fields() {
        return parts.stream().map(KeyPart::field).collect(Collectors.toSet());
    }
}
