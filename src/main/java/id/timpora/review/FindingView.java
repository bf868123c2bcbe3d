package id.timpora.review;

import id.timpora.definition.Bilingual;
import id.timpora.page.Formats;
import id.timpora.review.Evidence.Source;
import id.timpora.security.Redaction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding as its page shows it, masked. */
record FindingView(
        FindingLine line,
        String otherSummary,
        String kind,
        @Nullable String grade,
        @Nullable LocalDate eventDate,
        LocalDate lastSeen,
        String agency,
        Matrix matrix,
        List<Details.Line> details,
        List<Event> events,
        List<Row> rows,
        List<Reason> reasons,
        List<Step> history,
        RuleText rule,
        List<Provision> basis) {

    /** What a record says happened, and when. */
    record Event(LocalDate day, Agency agency, String feed, String role) {}

    /** One delivered row the finding rests on. */
    record Row(
            Agency agency,
            String feed,
            String role,
            @Nullable Source source) {}

    /** Why a record belongs to its person. */
    record Reason(int person, String feed, String grade, String decidedBy, String sentence, LocalDate since) {}

    /**
     * What happened to the finding.
     *
     * @param when day of the night, or day and time where a person did it
     * @param status null where only the evidence changed
     */
    record Step(
            String when,
            String by,
            boolean byNight,
            @Nullable String status,
            @Nullable String outcome,
            String reason,
            Severity severity) {}

    /** A provision of the rule and whether it held on the day of the event; null where the day is not known. */
    record Provision(String citation, @Nullable Boolean held) {}

    static FindingView of(Finding finding, Findings findings, Evidence evidence, RuleText rule, Formats formats) {
        List<Mention> mentions = findings.mentions(finding.records());
        Map<String, Source> sources =
                evidence.sources(Stream.concat(mentions.stream().map(Mention::fact), finding.records().stream())
                        .toList());
        Redaction redaction = Mention.redaction(mentions);
        return new FindingView(
                FindingLine.of(finding, mentions, rule, formats),
                formats.other().sentence(redaction.apply(formats.other().text(finding.summary()))),
                finding.kind(),
                finding.grade(),
                finding.eventDate(),
                finding.lastSeen(),
                finding.agency(),
                Matrix.of(finding.persons(), mentions, sources),
                Details.of(evidence.details(finding.id()), redaction, formats),
                events(mentions),
                rows(finding, mentions, sources),
                reasons(finding, mentions, evidence, redaction, formats),
                history(finding, evidence, redaction, formats),
                rule,
                basis(rule, finding.eventDate()));
    }

    private static List<Event> events(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.eventDate() != null)
                .map(mention -> new Event(
                        Objects.requireNonNull(mention.eventDate()),
                        Agency.ofRecord(mention.ref()),
                        mention.feed(),
                        mention.role()))
                .distinct()
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    private static List<Row> rows(Finding finding, List<Mention> mentions, Map<String, Source> sources) {
        Map<String, Mention> known = mentions.stream().collect(Collectors.toMap(Mention::ref, Function.identity()));
        return finding.records().stream()
                .map(ref -> {
                    Mention mention = known.get(ref);
                    String fact = mention == null ? ref : mention.fact();
                    return new Row(
                            Agency.ofRecord(ref),
                            ref.substring(0, ref.indexOf(':')),
                            mention == null ? "" : mention.role(),
                            sources.get(fact));
                })
                .toList();
    }

    private static List<Reason> reasons(
            Finding finding, List<Mention> mentions, Evidence evidence, Redaction redaction, Formats formats) {
        Map<String, String> feeds = mentions.stream().collect(Collectors.toMap(Mention::ref, Mention::feed));
        return evidence.links(finding.records()).stream()
                .map(link -> new Reason(
                        finding.persons().indexOf(link.person()) + 1,
                        feeds.getOrDefault(link.record(), ""),
                        link.grade(),
                        link.decidedBy(),
                        formats.sentence(redaction.apply(formats.text(link.evidence()))),
                        link.night()))
                .toList();
    }

    private static List<Step> history(Finding finding, Evidence evidence, Redaction redaction, Formats formats) {
        return evidence.history(finding.id()).stream()
                .map(h -> new Step(
                        h.at() == null ? formats.date(h.night()) : formats.moment(h.at()),
                        h.by(),
                        h.at() == null,
                        h.status(),
                        h.outcome(),
                        redaction.apply(inOneLanguage(h.reason(), h.at() == null, formats)),
                        h.severity()))
                .toList();
    }

    /** Nights state their reasons in both languages, divided by a slash; people in one. */
    private static String inOneLanguage(String reason, boolean byNight, Formats formats) {
        int slash = byNight ? reason.indexOf(" / ") : -1;
        return slash < 0
                ? reason
                : formats.text(new Bilingual(reason.substring(0, slash), reason.substring(slash + 3)));
    }

    private static List<Provision> basis(RuleText rule, @Nullable LocalDate day) {
        return rule.basis().stream()
                .map(basis -> new Provision(basis.citation(), day == null ? null : basis.heldOn(day)))
                .toList();
    }
}
