package id.timpora.discrepancy.life;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a finding stands.
 *
 * @param status how far it has come
 * @param critical whether its severity is KRITIS: a second person must agree
 * @param outcome proposed or decided
 * @param disposition what follows
 * @param owner who has it
 * @param proposedBy who proposed the decision
 * @param until day to which it was put off
 * @param hidden whether it was only ever seen by a rule on trial
 */
public record Standing(
        Status status,
        boolean critical,
        Optional<Outcome> outcome,
        Optional<Disposition> disposition,
        Optional<String> owner,
        Optional<String> proposedBy,
        Optional<LocalDate> until,
        boolean hidden) {

    /** Of a finding that was just found. */
    public static Standing opened(boolean critical, boolean hidden) {
        return new Standing(
                Status.BARU,
                critical,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hidden);
    }

    /** After a night moved it: reopened it is undecided again, and stays with whom it was given to. */
    public Standing movedByNight(Status to, boolean isHidden) {
        boolean done = to == Status.SELESAI || to == Status.DITUTUP_OTOMATIS;
        return new Standing(
                to,
                critical,
                done ? outcome : Optional.empty(),
                done ? disposition : Optional.empty(),
                owner,
                proposedBy,
                Optional.empty(),
                isHidden);
    }
}
