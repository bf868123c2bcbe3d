package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One discrepancy rule: a file of {@code jobs/rules/}.
 *
 * @param code for example {@code KEB-01}
 * @param title one line
 * @param meaning what the rule looks for
 * @param kind what a finding is
 * @param severity of a finding whose SELECT names none
 * @param bands other severities a finding can have, and when
 * @param agency agency that is asked first
 * @param parameters what the SELECT names as {@code :name}
 * @param covered feeds that must have been delivered before something missing in them proves anything
 * @param timeDependent whether findings change with the night though no data do
 * @param queue who may see findings
 * @param summary sentence of a finding, with {@code {column}} for evidence
 * @param against ordinary explanations that speak against a finding
 * @param clearing what closes a finding
 * @param basis provisions the rule stands on
 * @param shadow whether findings are hidden from reviewers until the rule is trusted
 * @param moving columns that grow with the night alone: shown, but no change of the evidence
 * @param select the query
 */
public record Rule(
        String code,
        Bilingual title,
        Bilingual meaning,
        Kind kind,
        Severity severity,
        List<Band> bands,
        String agency,
        Map<String, Parameter> parameters,
        List<String> covered,
        boolean timeDependent,
        Queue queue,
        Bilingual summary,
        List<Bilingual> against,
        List<Bilingual> clearing,
        List<Basis> basis,
        boolean shadow,
        List<String> moving,
        String select) {

    /** Hash of what the rule does; its texts are no part of it. */
    public String behaviour() {
        return FindingText.hash(select + "|"
                + parameters.values().stream().map(Parameter::literal).toList() + "|" + kind + "|" + severity + "|"
                + covered + "|" + queue);
    }

    /** What a finding is. */
    public enum Kind {
        /** Two records cannot both be right, or a dated duty is unmet. */
        KERAS,
        /** Lawful by itself; counts only with others. */
        LUNAK,
        /** About the record, not about the person. */
        MUTU,
        /** Perhaps the person of a list; never shown as a match. */
        KANDIDAT
    }

    /** How urgent, most urgent first. */
    public enum Severity {
        KRITIS,
        TINGGI,
        SEDANG,
        RENDAH,
        INFO;

        /** One step less urgent. */
        public Severity lower() {
            return values()[Math.min(ordinal() + 1, INFO.ordinal())];
        }
    }

    /** Who may see findings. */
    public enum Queue {
        /** Members of the team. */
        TIM,
        /** The few who protect possible victims. */
        PELINDUNGAN
    }

    /**
     * Another severity.
     *
     * @param severity the severity
     * @param when in words
     */
    public record Band(Severity severity, Bilingual when) {}

    /**
     * A value an administrator may change.
     *
     * @param literal the value as it is written into the SELECT
     * @param allowed what is allowed, in words
     * @param meaning what it is
     * @param earlier values it had before, the oldest first
     */
    public record Parameter(String literal, String allowed, Bilingual meaning, List<Earlier> earlier) {
        /** The value on a night: running a past night again finds what was found then. */
        public String on(LocalDate night) {
            return earlier.stream()
                    .filter(each -> !each.to().isBefore(night))
                    .findFirst()
                    .map(Earlier::literal)
                    .orElse(literal);
        }
    }

    /**
     * A value a parameter had.
     *
     * @param to last night on which it held
     * @param literal the value as it is written into the SELECT
     */
    public record Earlier(LocalDate to, String literal) {}

    /**
     * A provision and when it holds.
     *
     * @param citation for example {@code UU 6/2011 ps.78}
     * @param from first day, null if it held all along
     * @param to last day, null if it still holds
     */
    public record Basis(
            String citation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Whether the provision holds for what happened on a day. */
        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
