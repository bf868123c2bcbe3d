package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** KEB-09, read anew: crossings, permits, weddings or stays more than a day after the recorded death. */
final class ActivityAfterDeath implements Definition {
    private static final int GRACE = 1;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    ActivityAfterDeath(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(who -> afterDeath(who, known.life(who)));
    }

    /** KEB-09: crossings, permits, weddings or stays more than a day after the recorded death. */
    private void afterDeath(Identity who, Life life) {
        List<LocalDate> deaths = new ArrayList<>();
        List<Mention> named = new ArrayList<>();
        for (Mention mention : who.mentions()) {
            Row row = mention.row();
            @Nullable
            LocalDate died = row.layout() == Layout.KEMATIAN
                    ? row.day("TGL_KEMATIAN")
                    : row.layout() == Layout.IZIN_TINGGAL && row.says("STATUS", "MENINGGAL")
                            ? row.day("TGL_STATUS")
                            : null;
            if (died != null) {
                deaths.add(died);
                named.add(mention);
            }
        }
        deaths.stream()
                .min(LocalDate::compareTo)
                .ifPresent(died -> acts(who, life).stream()
                        .filter(d -> d.isAfter(died.plusDays(GRACE)) && !d.isAfter(night))
                        .min(LocalDate::compareTo)
                        .ifPresent(first -> docket.add("KEB-09", List.of(who), named, first)));
    }

    private List<LocalDate> acts(Identity who, Life life) {
        List<LocalDate> acts = new ArrayList<>();
        life.moves().forEach(m -> acts.add(Life.day(m)));
        known.permits(who).stream()
                .filter(p -> p.issued() != null && !p.row().says("STATUS", "PROSES"))
                .forEach(p -> acts.add(p.issued()));
        known.spouses().stream().filter(s -> s.who() == who).forEach(s -> acts.add(s.day()));
        life.stays().stream().map(Life::checkIn).map(LocalDateTime::toLocalDate).forEach(acts::add);
        return acts.stream().filter(Objects::nonNull).toList();
    }
}
