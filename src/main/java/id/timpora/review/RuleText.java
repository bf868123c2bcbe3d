package id.timpora.review;

import id.timpora.definition.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about itself to the people who weigh its findings.
 *
 * @param code for example {@code KWN-02}
 * @param title one line
 * @param meaning what the rule looks for
 * @param against ordinary explanations that speak against the finding
 * @param clearing what closes a finding of this rule
 * @param basis provisions it stands on
 */
public record RuleText(
        String code,
        Bilingual title,
        @Nullable Bilingual meaning,
        List<Bilingual> against,
        List<Bilingual> clearing,
        List<Basis> basis) {

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
        /** Whether the provision held on a day. */
        public boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
