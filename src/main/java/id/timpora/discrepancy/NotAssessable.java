package id.timpora.discrepancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case a rule cannot judge, because an export that would show the opposite does not cover the time.
 *
 * @param key the key a finding of this case would have
 */
record NotAssessable(
        Rule rule,
        Optional<String> key,
        List<String> subjects,
        List<String> records,
        String reason,
        String feed,
        String office,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
