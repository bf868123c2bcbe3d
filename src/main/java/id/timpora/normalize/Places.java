package id.timpora.normalize;

import java.util.Optional;

/** Where a row says a person lives: by its columns of names and codes, else by the address in one cell. */
final class Places {
    private static final String SEPARATOR = "\u0000";

    private final Regions regions;
    private final Addresses addresses;
    private final Recurring<Place> known = new Recurring<>(this::read);

    Places(Regions regions) {
        this.regions = regions;
        this.addresses = new Addresses(regions);
    }

    /**
     * A place.
     *
     * @param regency interior-ministry code
     * @param district code of the kecamatan
     * @param contradictory whether the row's region code means another regency than its name
     */
    record Place(Optional<String> regency, Optional<String> district, boolean contradictory) {}

    /** Names win over the code, for a BPS code looks like one of the interior ministry and means another place. */
    Place of(Optional<String> code, Optional<String> regency, Optional<String> district, Optional<String> address) {
        boolean columns = code.isPresent() || regency.isPresent() || district.isPresent();
        return known.of(String.join(
                SEPARATOR,
                code.orElse(""),
                regency.orElse(""),
                district.orElse(""),
                columns ? "" : address.orElse("")));
    }

    private Place read(String key) {
        String[] cells = key.split(SEPARATOR, -1);
        if (!cells[3].isEmpty()) {
            Address address = addresses.read(cells[3]);
            return new Place(address.regency(), address.district(), false);
        }
        Optional<String> byName = cell(cells[1]).flatMap(regions::regency);
        Optional<String> byCode = cell(cells[0])
                .flatMap(regions::code)
                .filter(c -> c.length() >= Regions.REGENCY_LENGTH
                        && !regions.former().contains(c));
        boolean contradictory = byName.isPresent()
                && byCode.filter(c -> !c.startsWith(byName.get())).isPresent();
        Optional<String> trusted = contradictory ? Optional.empty() : byCode;
        Optional<String> regency = byName.isPresent() ? byName : trusted.map(Places::regency);
        Optional<String> district = cell(cells[2])
                .flatMap(d -> regions.district(d, regency))
                .or(() -> trusted.filter(c -> c.length() == Regions.DISTRICT_LENGTH));
        return new Place(regency.or(() -> district.map(Places::regency)), district, contradictory);
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static String regency(String code) {
        return code.substring(0, Regions.REGENCY_LENGTH);
    }
}
