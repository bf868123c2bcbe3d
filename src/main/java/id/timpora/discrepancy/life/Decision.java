package id.timpora.discrepancy.life;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person wants to do with a finding.
 *
 * @param to the status it is to have
 * @param by who
 * @param reason why, in the person's words
 * @param outcome of a proposal or decision
 * @param disposition what follows a decision
 * @param agency the agency asked, the one that answered, or the one that keeps the wrong record
 * @param owner to whom the finding is given
 * @param until the day to which it is put off
 * @param mitigating what speaks for the persons concerned; a proposal needs it
 */
public record Decision(
        Status to,
        String by,
        String reason,
        Optional<Outcome> outcome,
        Optional<Disposition> disposition,
        Optional<String> agency,
        Optional<String> owner,
        Optional<LocalDate> until,
        String mitigating) {

    /** A decision that says no more than where to, who and why. */
    public static Decision of(Status to, String by, String reason) {
        return new Decision(
                to,
                by,
                reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
