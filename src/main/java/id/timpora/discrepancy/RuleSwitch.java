package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Trust;
import id.timpora.discrepancy.life.Trust.Kind;
import id.timpora.discrepancy.life.Trust.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people see which rules are on trial, and switch them on and off; the next night obeys. */
public final class RuleSwitch {
    private final JdbcClient sql;

    /** Switches in a warehouse. */
    public RuleSwitch(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a rule would stand tonight, and what made it so; empty where it has not run yet. */
    public record State(Verdict verdict, Optional<Kind> because) {}

    /** All rules by code. */
    public Map<String, State> states(Rules rules) {
        Map<String, Trust> known = trust().known();
        Map<String, State> states = new TreeMap<>();
        for (Rule rule : rules.all()) {
            Trust trust = known.getOrDefault(rule.code(), new Trust(Optional.empty(), ""));
            Optional<Kind> kind = trust.tonight(rule.shadow(), rule.behaviour(), known.isEmpty())
                    .or(trust::last);
            states.put(rule.code(), new State(kind.map(Kind::verdict).orElse(Verdict.UJI_COBA), kind));
        }
        return states;
    }

    /** Switches a rule, as its file says it now, on or off. */
    public void turn(Rule rule, boolean on, String by, String reason) {
        trust().add(rule, on ? Kind.DINYALAKAN : Kind.DIMATIKAN, by, false, reason);
    }

    private RuleTrust trust() {
        int run = sql.sql("select store.as_of_run()").query(Integer.class).single();
        return new RuleTrust(sql, run);
    }
}
