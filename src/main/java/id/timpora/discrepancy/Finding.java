package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.Rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule found in one run.
 *
 * @param key what makes the finding this finding from night to night, within its rule
 * @param kind usually the rule's
 * @param subjects persons, sorted
 * @param records mentions that prove it, sorted
 */
record Finding(
        Rule rule,
        String key,
        Rule.Kind kind,
        Severity severity,
        Optional<String> grade,
        List<String> subjects,
        List<String> records,
        Optional<LocalDate> eventDate,
        String agency,
        String kecamatan,
        Bilingual summary,
        Map<String, String> evidence) {

    /** A link of grade C is no proof of identity: the finding is one step less urgent. */
    Severity shownSeverity() {
        return grade.filter("C"::equals).isPresent() ? severity.lower() : severity;
    }

    /** Tells this finding from every other of its rule, and is the same every night. */
    String fingerprint() {
        return FindingText.hash(key);
    }

    /** Of what the finding rests on: another hash means that people who decided must look once more. */
    String evidenceHash() {
        Map<String, String> resting = new TreeMap<>(evidence);
        rule.moving().forEach(resting::remove);
        return FindingText.hash(
                shownSeverity() + "|" + kind + "|" + records + "|" + eventDate + "|" + grade + "|" + resting);
    }

    /** Of everything the finding shows. */
    String contentHash() {
        return FindingText.hash(
                evidenceHash() + "|" + subjects + "|" + agency + "|" + kecamatan + "|" + summary + "|" + evidence);
    }
}
