package id.timpora.discrepancy;

import java.time.Duration;

/** A rule could not be run to its end; what it would have found is not known. */
final class RuleFailed extends RuntimeException {
    private RuleFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static RuleFailed overTime(String code, Duration limit, Throwable cause) {
        return new RuleFailed(
                "Aturan " + code + " dihentikan setelah " + limit.toSeconds() + " detik; perbaiki SELECT-nya. / Rule "
                        + code + " was cancelled after " + limit.toSeconds() + " seconds; mend its SELECT.",
                cause);
    }

    static RuleFailed tooMany(String code, int most) {
        return new RuleFailed(
                "Aturan " + code + " menghasilkan lebih dari " + most + " baris; perbaiki SELECT-nya. / Rule " + code
                        + " yields more than " + most + " rows; mend its SELECT.",
                null);
    }

    static RuleFailed of(String code, Throwable cause) {
        return new RuleFailed("Aturan " + code + " gagal dijalankan. / Rule " + code + " could not be run.", cause);
    }
}
