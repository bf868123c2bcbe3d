package id.timpora.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay permit as decided.
 *
 * @param from issued and valid from
 * @param until end; none where it is open
 * @param applied when it was applied for, where that is known
 */
record Permit(
        String number,
        String kind,
        String status,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate applied) {
    static Permit active(String number, LocalDate from, LocalDate until) {
        return new Permit(number, "ITAS", "AKTIF", from, until, null);
    }

    boolean isPending() {
        return status.equals("PROSES");
    }
}
