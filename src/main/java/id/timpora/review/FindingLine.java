package id.timpora.review;

import id.timpora.page.Formats;
import id.timpora.security.Masking;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A finding as one line of the list, masked.
 *
 * @param unsure whether the identity of its persons has to be verified first
 */
record FindingLine(
        String id,
        String rule,
        String title,
        Severity severity,
        String status,
        String summary,
        String persons,
        List<Agency> agencies,
        String kecamatan,
        LocalDate firstSeen,
        boolean unsure) {

    /** The one rule whose findings are about candidates: whether two records are one person is its very question. */
    private static final String DOUBTS_IDENTITY = "DOK-07";

    static FindingLine of(Finding finding, List<Mention> mentions, RuleText rule, Formats formats) {
        return new FindingLine(
                finding.id(),
                finding.rule(),
                formats.text(rule.title()),
                finding.severity(),
                finding.status(),
                formats.sentence(Mention.redaction(mentions).apply(formats.text(finding.summary()))),
                persons(mentions),
                Agency.of(finding.records().toArray(String[]::new)),
                finding.kecamatan(),
                finding.firstSeen(),
                "KERAS".equals(finding.kind())
                        && ("C".equals(finding.grade()) || DOUBTS_IDENTITY.equals(finding.rule())));
    }

    /** One masked name for each person. */
    static String persons(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.name() != null)
                .collect(Collectors.toMap(
                        Mention::person,
                        mention -> Masking.name(Objects.requireNonNull(mention.name())),
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .collect(Collectors.joining("; "));
    }
}
