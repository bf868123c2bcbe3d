package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.life.Nightly;
import id.timpora.discrepancy.life.Nightly.Change;
import id.timpora.discrepancy.life.Sight;
import id.timpora.discrepancy.life.Standing;
import id.timpora.discrepancy.life.Status;
import id.timpora.discrepancy.life.Trust.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds what the rules found tonight against what was known, finding by finding. */
final class Tonight {
    private static final Bilingual FOUND = new Bilingual("ditemukan", "found");

    private final JdbcTemplate sql;
    private final int run;
    private final LocalDate night;
    private final Redirects redirects;
    private final Map<String, Known> known;
    private final Map<String, List<Known>> knownByRule;
    private final FindingKeys keys;
    private final StateRows states;
    private final NewFindings fresh;
    private final List<Event> events = new ArrayList<>();

    Tonight(JdbcTemplate sql, int run, LocalDate night, Redirects redirects, Map<String, Known> known) {
        this.sql = sql;
        this.run = run;
        this.night = night;
        this.redirects = redirects;
        this.known = known;
        knownByRule = known.values().stream().collect(Collectors.groupingBy(Known::rule));
        keys = new FindingKeys(sql, run);
        keys.read(redirects, id -> known.get(id).touched());
        states = new StateRows(sql, run);
        fresh = new NewFindings(sql, run);
    }

    /**
     * Judges the findings of one rule. A rule that is not trusted opens and closes hidden findings only: those that
     * people see stay as they are until it is switched on.
     *
     * @param lastSeen night on which the rule was judged before
     */
    Tally judge(RuleResult result, Verdict verdict, @Nullable LocalDate lastSeen) {
        Tally tally = new Tally();
        boolean visible = verdict == Verdict.AKTIF;
        Set<String> seen = new TreeSet<>();
        for (Finding finding : byFingerprint(result)) {
            Optional<String> id = keys.find(result.rule(), finding.key());
            if (id.isEmpty()) {
                open(finding, !visible, tally);
            } else if (seen.add(id.get())) {
                again(known.get(id.get()), finding, visible, tally);
            }
        }
        Set<String> unjudged = result.notAssessable().stream()
                .flatMap(n -> n.key().stream())
                .flatMap(key -> keys.find(result.rule(), key).stream())
                .collect(Collectors.toSet());
        for (Known each : knownByRule.getOrDefault(result.rule().code(), List.of())) {
            if (!seen.contains(each.id()) && (visible || each.standing().hidden())) {
                missing(each, unjudged.contains(each.id()), visible, lastSeen, tally);
            }
        }
        return tally;
    }

    private static List<Finding> byFingerprint(RuleResult result) {
        return result.findings().stream()
                .sorted(Comparator.comparing(Finding::fingerprint))
                .toList();
    }

    /** Findings of rules that are no longer defined: nothing shows them any more. */
    void retire(Set<String> defined, @Nullable LocalDate lastSeen) {
        known.values().stream()
                .filter(each -> !defined.contains(each.rule()))
                .forEach(each -> missing(each, false, true, lastSeen, new Tally()));
    }

    private void open(Finding finding, boolean hidden, Tally tally) {
        String id = fresh.add(finding);
        keys.add(finding, id);
        states.show(id, finding, hidden);
        Standing standing = Standing.opened(finding.shownSeverity() == Rule.Severity.KRITIS, hidden);
        events.add(Event.night(id, null, standing, reason(FOUND), finding.evidenceHash()));
        tally.found(hidden);
        tally.fresh(hidden);
    }

    private void again(Known before, Finding finding, boolean visible, Tally tally) {
        boolean wasHidden = before.standing().hidden();
        if (!visible && !wasHidden) {
            tally.found(false);
            return;
        }
        boolean sameSubjects = redirects.persons(before.subjects()).equals(redirects.persons(finding.subjects()));
        boolean same = sameSubjects && before.actedOn().equals(finding.evidenceHash());
        Optional<Change> change = Nightly.change(before.standing(), same ? Sight.SAME : Sight.CHANGED, night, visible);
        if (!before.holds() || wasHidden == visible || !before.contentHash().equals(finding.contentHash())) {
            states.show(before.id(), finding, !visible);
        }
        change.ifPresent(c -> happened(before, c, !visible, finding.evidenceHash()));
        tally.found(!visible);
        if (wasHidden && visible) {
            tally.fresh(false);
        } else if (change.filter(c -> c.to() == Status.DIBUKA_KEMBALI).isPresent()) {
            tally.reopened(!visible);
        }
    }

    private void missing(Known before, boolean isUnjudged, boolean visible, @Nullable LocalDate lastSeen, Tally tally) {
        Sight sight = isUnjudged ? Sight.UNJUDGED : before.holds() ? Sight.CLEARED : Sight.ABSENT;
        if (before.holds()) {
            states.gone(before.id(), lastSeen);
        }
        Optional<Change> change = Nightly.change(before.standing(), sight, night, visible);
        change.ifPresent(c -> {
            happened(before, c, before.standing().hidden(), before.actedOn());
            if (c.to() == Status.DITUTUP_OTOMATIS) {
                tally.cleared(before.standing().hidden());
            }
        });
    }

    private void happened(Known before, Change change, boolean hidden, String evidenceHash) {
        Standing after = before.standing().movedByNight(change.to(), hidden);
        events.add(Event.night(before.id(), before.standing().status(), after, reason(change.reason()), evidenceHash));
    }

    private static String reason(Bilingual reason) {
        return reason.id() + " / " + reason.en();
    }

    /** Stores all of it. */
    void write() {
        fresh.write();
        keys.write();
        states.write(night);
        EventRows.add(sql, run, events);
    }
}
