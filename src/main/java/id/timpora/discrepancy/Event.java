package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Standing;
import id.timpora.discrepancy.life.Status;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a finding.
 *
 * @param id the finding
 * @param by who did it
 * @param byRun whether a night did it
 * @param before what the finding was; null where it was found for the first time
 * @param after how it stands from then on
 * @param agency agency asked, answering, or keeping the wrong record
 * @param mitigating what speaks for the persons concerned
 * @param reason why
 * @param evidenceHash of what it rested on at that moment
 */
record Event(
        String id,
        String by,
        boolean byRun,
        @Nullable Status before,
        Standing after,
        @Nullable String agency,
        @Nullable String mitigating,
        String reason,
        String evidenceHash) {
    /** In the name of whom a night acts. */
    private static final String RUN = "timpora";

    static Event night(String id, @Nullable Status before, Standing after, String reason, String evidenceHash) {
        return new Event(id, RUN, true, before, after, null, null, reason, evidenceHash);
    }
}
