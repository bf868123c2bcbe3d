package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** TPP-02, read anew: foreigners of five families at one house number, none of them a mess or dormitory. */
final class ForeignersAtOneAddress implements Definition {
    private static final int FOREIGNERS = 5;
    private static final String COMMON = ".*(MESS|ASRAMA|CAMP|HOTEL|LOSMEN|WISMA|PENGINAPAN).*";

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    ForeignersAtOneAddress(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        oneAddress();
    }

    /** TPP-02: foreigners of five families at one house number, none of them a mess or dormitory. */
    private void oneAddress() {
        Map<String, List<Address>> byUnit = known.identities().stream()
                .filter(Identity::isForeign)
                .flatMap(i -> Address.of(i).stream())
                .filter(a -> a.unit() != null && isInForce(a) && !a.unit().matches(COMMON))
                .collect(Collectors.groupingBy(Address::unit, TreeMap::new, Collectors.toList()));
        byUnit.values().forEach(homes -> {
            List<Identity> people =
                    homes.stream().map(a -> known.who(a.mention())).distinct().toList();
            if (known.families(people) >= FOREIGNERS) {
                docket.add(
                        "TPP-02", people, homes.stream().map(Address::mention).toList(), null);
            }
        });
    }

    private boolean isInForce(Address address) {
        Row row = address.mention().row();
        LocalDate until =
                Objects.requireNonNullElse(row.day(address.isPermit() ? "TGL_HABIS" : "MASA_BERLAKU_SKTT"), night);
        boolean held = !address.isPermit() || row.says("JENIS_IZIN", "ITAS", "ITAP") && row.says("STATUS", "AKTIF");
        return held && !until.isBefore(night);
    }
}
