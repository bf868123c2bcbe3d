package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Trust;
import id.timpora.discrepancy.life.Trust.Kind;
import id.timpora.discrepancy.life.Trust.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rules' findings are shown, and what made it so: rows of {@code store.rule_event}, only ever added. */
final class RuleTrust {
    private static final String RUN = "timpora";

    private final JdbcClient sql;
    private final int run;

    RuleTrust(JdbcClient sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    /** How each rule stands in the night of this run; what changed is written down. */
    Map<String, Verdict> tonight(Collection<Rule> rules, LocalDate night) {
        Map<String, Trust> known = known();
        boolean first = known.isEmpty();
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Rule rule : rules) {
            Trust trust = known.getOrDefault(rule.code(), new Trust(Optional.empty(), ""));
            Optional<Kind> event = trust.tonight(rule.shadow(), rule.behaviour(), first);
            event.ifPresent(kind -> add(rule, kind, RUN, true, reason(kind)));
            Kind stands = event.or(trust::last).orElse(Kind.BARU);
            if (stands.verdict() == Verdict.AKTIF && maySuspend(rule) && isSuspended(rule, night)) {
                stands = Kind.DITANGGUHKAN;
                add(rule, stands, RUN, true, reason(stands));
            }
            verdicts.put(rule.code(), stands.verdict());
        }
        return verdicts;
    }

    /** What happened last to each rule. */
    Map<String, Trust> known() {
        Map<String, Trust> known = new TreeMap<>();
        sql.sql("select distinct on (rule_code) rule_code, kind, behaviour from store.rule_event "
                        + "order by rule_code, event_id desc")
                .query(row -> {
                    Kind kind = Kind.valueOf(row.getString("kind").replace(' ', '_'));
                    known.put(row.getString("rule_code"), new Trust(Optional.of(kind), row.getString("behaviour")));
                });
        return known;
    }

    void add(Rule rule, Kind kind, String by, boolean byRun, String reason) {
        sql.sql("""
                        insert into store.rule_event (rule_code, kind, behaviour, happened_at, decided_by, by_run, run_id, reason)
                        values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?)
                        """)
                .params(rule.code(), kind.word(), rule.behaviour(), by, byRun, run, reason)
                .update();
    }

    /** Rules that protect people, or tell what is most urgent, are never suspended by a count. */
    private static boolean maySuspend(Rule rule) {
        boolean critical = rule.severity() == Rule.Severity.KRITIS
                || rule.bands().stream().anyMatch(band -> band.severity() == Rule.Severity.KRITIS);
        return rule.queue() == Rule.Queue.TIM && !critical;
    }

    /** Counts the last decision on each finding, since the rule was last switched on. */
    private boolean isSuspended(Rule rule, LocalDate night) {
        return sql.sql("""
                        select count(*)::integer as decided,
                               (count(*) filter (where outcome = any (:confirming)))::integer as confirmed
                          from (select distinct on (e.discrepancy_id) e.discrepancy_id, e.outcome
                                  from store.discrepancy_event e
                                  join store.discrepancy d on d.discrepancy_id = e.discrepancy_id and d.rule_code = :rule
                                 where e.status = 'DIPUTUSKAN' and not e.by_run
                                   and cast(e.happened_at at time zone 'Asia/Pontianak' as date) > cast(:night as date) - :days
                                   and e.happened_at > coalesce((select max(t.happened_at) from store.rule_event t
                                         where t.rule_code = :rule and t.kind = 'DINYALAKAN'), '-infinity')
                                 order by e.discrepancy_id, e.event_id desc) last
                         where outcome = any (:judging)
                        """)
                .param("rule", rule.code())
                .param("night", night)
                .param("days", Trust.DAYS)
                .param("confirming", words(true))
                .param("judging", words(false))
                .query((row, n) -> Trust.isSuspended(row.getInt("decided"), row.getInt("confirmed")))
                .single();
    }

    private static String[] words(boolean confirming) {
        return Arrays.stream(Outcome.values())
                .filter(o -> confirming ? o.confirms() : o.judgesTheRule())
                .map(Outcome::word)
                .toArray(String[]::new);
    }

    private static String reason(Kind kind) {
        return switch (kind) {
            case DIPERCAYA -> "ada sejak malam pertama / there since the first night";
            case BARU -> "aturan baru, belum dinyalakan / a new rule, not switched on yet";
            case BERUBAH -> "aturan diubah, belum dinyalakan lagi / the rule was changed and not switched on since";
            case UJI_COBA -> "uji coba menurut berkasnya / on trial by its file";
            case DITANGGUHKAN ->
                "kurang dari 10 % temuan yang diputuskan dalam 90 hari terbukti"
                        + " / less than 10% of the findings decided in 90 days were confirmed";
            case DINYALAKAN -> "uji coba diakhiri dalam berkasnya / the trial was ended in its file";
            case DIMATIKAN -> "dimatikan / switched off";
        };
    }
}
