package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** REG-05, read anew: permit and registry put the person in different villages for more than thirty days. */
final class OtherAddress implements Definition {
    private static final int MOVED = 30;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    OtherAddress(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().forEach(this::otherAddress);
    }

    /** REG-05: permit and registry put the person in different villages for more than thirty days. */
    private void otherAddress(PermitRow permit) {
        if (!permit.isKind("ITAS", "ITAP")
                || !permit.row().says("STATUS", "AKTIF")
                || !permit.who().isForeign()) {
            return;
        }
        List<Address> all = Address.of(permit.who());
        for (Address own :
                all.stream().filter(a -> a.mention() == permit.holder()).toList()) {
            for (Address other : all.stream()
                    .filter(a -> !a.isPermit() && !a.isSameVillage(own))
                    .toList()) {
                LocalDate one = known.since(own.mention().row());
                LocalDate two = known.since(other.mention().row());
                LocalDate since = one.isAfter(two) ? one : two;
                if (since.plusDays(MOVED).isBefore(night)) {
                    docket.pair("REG-05", List.of(permit.who()), own.mention(), other.mention(), since);
                }
            }
        }
    }
}
