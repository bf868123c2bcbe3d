package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** REG-06, read anew: recorded too long after the wedding, or after coming home from it. */
final class RecordedLate implements Definition {
    private static final int AT_HOME = 60;
    private static final int ABROAD = 30;

    private final Known known;
    private final Docket docket;

    RecordedLate(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.weddings().forEach(this::recordedLate);
    }

    /** REG-06: recorded more than sixty days after the wedding, or thirty after coming home from a wedding abroad. */
    private void recordedLate(Wedding wedding) {
        Row row = wedding.row();
        boolean reported = row.says("JENIS_PENCATATAN", "PELAPORAN LN");
        boolean atHome = row.says("LEMBAGA", "DUKCAPIL")
                && row.says("JENIS_PENCATATAN", "PERKAWINAN")
                && wedding.atHome()
                && Days.isLate(wedding.day(), wedding.recorded(), AT_HOME);
        boolean abroad = (reported || !wedding.atHome())
                && wedding.spouses().stream()
                        .filter(s -> !s.who().isForeign())
                        .flatMap(s -> known.life(s.who()).moves().stream())
                        .filter(m -> Life.isEntry(m) && !Life.day(m).isBefore(wedding.day()))
                        .map(Life::day)
                        .min(LocalDate::compareTo)
                        .filter(back -> Days.isLate(back, wedding.recorded(), ABROAD))
                        .isPresent();
        if (atHome || abroad) {
            docket.add("REG-06", List.of(wedding.man()), List.of(wedding.husband(), wedding.wife()), wedding.day());
        }
    }
}
