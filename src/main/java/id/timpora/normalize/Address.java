package id.timpora.normalize;

import java.util.Optional;

/**
 * An address taken apart. Names of villages and streets are capitals without accents, as written; regions are
 * interior-ministry codes.
 *
 * @param regency code, known too where only the kecamatan is written
 * @param district code of the kecamatan
 * @param village desa or kelurahan
 * @param hamlet dusun or kampung
 * @param rt neighbourhood number, without leading zeros
 * @param rw hamlet unit number, without leading zeros
 * @param street street or alley
 * @param unit block, transmigration unit ({@code SP 1}), mess or camp, and house number
 */
record Address(
        Optional<String> province,
        Optional<String> regency,
        Optional<String> district,
        Optional<String> village,
        Optional<String> hamlet,
        Optional<String> rt,
        Optional<String> rw,
        Optional<String> street,
        Optional<String> unit) {

    /** How exactly an address tells a place; a shared hamlet is no shared address. */
    enum Grade {
        UNIT,
        STREET,
        VILLAGE,
        DISTRICT,
        REGENCY,
        NOTHING
    }

    Grade grade() {
        if (unit.isPresent() && (street.isPresent() || village.isPresent())) {
            return Grade.UNIT;
        }
        if (street.isPresent()) {
            return Grade.STREET;
        }
        if (village.isPresent()) {
            return Grade.VILLAGE;
        }
        return district.isPresent() ? Grade.DISTRICT : regency.isPresent() ? Grade.REGENCY : Grade.NOTHING;
    }
}
