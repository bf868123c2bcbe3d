package id.timpora.normalize;

import java.util.Optional;
import java.util.Set;

/** Where a row says a person lives: by its columns of names and codes, else by the address in one cell. */
final class Places {
    private static final Place NOWHERE = new Place(Optional.empty(), Optional.empty());

    private final Regions regions;
    private final Addresses addresses;

    Places(Regions regions) {
        this.regions = regions;
        this.addresses = new Addresses(regions);
    }

    /**
     * A place.
     *
     * @param regency interior-ministry code
     * @param district code of the kecamatan
     */
    record Place(Optional<String> regency, Optional<String> district) {}

    /** Names win over the code, for a BPS code looks like one of the interior ministry and means another place. */
    Place of(
            Optional<String> code,
            Optional<String> regency,
            Optional<String> district,
            Optional<String> address,
            Set<String> flags) {
        Optional<String> byName = regency.flatMap(regions::regency);
        Optional<String> byCode = code.flatMap(regions::code)
                .filter(c -> c.length() >= Regions.REGENCY_LENGTH
                        && !regions.former().contains(c));
        if (byName.isPresent() && byCode.isPresent() && !byCode.get().startsWith(byName.get())) {
            flags.add("REGION_CODE");
            byCode = Optional.empty();
        }
        Optional<String> place = byName.isPresent() ? byName : byCode.map(Places::regency);
        Optional<String> kecamatan = district.flatMap(d -> regions.district(d, place));
        if (kecamatan.isEmpty()) {
            kecamatan = byCode.filter(c -> c.length() == Regions.DISTRICT_LENGTH);
        }
        return regency.isEmpty() && district.isEmpty() && byCode.isEmpty()
                ? address.map(addresses::read)
                        .map(a -> new Place(a.regency(), a.district()))
                        .orElse(NOWHERE)
                : new Place(place.isPresent() ? place : kecamatan.map(Places::regency), kecamatan);
    }

    private static String regency(String code) {
        return code.substring(0, Regions.REGENCY_LENGTH);
    }
}
