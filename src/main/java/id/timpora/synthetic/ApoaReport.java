package id.timpora.synthetic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a guest to immigration. */
final class ApoaReport {
    private ApoaReport() {}

    /** When the guest was first reported in APOA, by person, document or name; null if never. */
    static @Nullable LocalDateTime of(Mention guest, List<Identity> all, Identity own) {
        LocalDateTime in = (LocalDateTime) guest.row().values().get("CHECK_IN");
        return all.stream()
                .flatMap(i -> i.mentions().stream()
                        .filter(m -> m.row().layout() == Layout.APOA)
                        .filter(m -> i == own
                                || m.keys().stream().anyMatch(guest.keys()::contains)
                                || m.person().number() == guest.person().number()
                                        && m.clearName()
                                        && guest.clearName()))
                .filter(m -> m.row()
                        .values()
                        .get("ID_PENGINAPAN")
                        .equals(guest.row().values().get("ID_PENGINAPAN")))
                .filter(m -> Math.abs(Duration.between(
                                        (LocalDateTime) m.row().values().get("TGL_CHECK_IN"), in)
                                .toHours())
                        < 36)
                .map(m -> (LocalDateTime) m.row().values().get("WAKTU_LAPOR"))
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }
}
