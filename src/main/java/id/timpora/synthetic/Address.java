package id.timpora.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a row says somebody lives.
 *
 * @param unit down to house number and RT; null where the row is less precise
 */
record Address(
        Mention mention,
        @Nullable String village,
        @Nullable String district,
        @Nullable String regency,
        @Nullable String unit) {
    /** By the person's stay permits and in the civil registry. */
    static List<Address> of(Identity who) {
        List<Address> all = new ArrayList<>();
        for (Mention mention : who.mentions()) {
            if (mention.row().layout() == Layout.IZIN_TINGGAL && mention.role().equals("pemegang")) {
                all.add(new Address(mention, "DESA_KEL", "KECAMATAN", "KAB_KOTA", "RT").read());
            } else if (mention.row().layout() == Layout.PENDUDUK) {
                all.add(new Address(mention, "NAMA_KEL", "NAMA_KEC", "NAMA_KAB", "NO_RT").read());
            }
        }
        return all.stream().filter(a -> a.village != null).toList();
    }

    private Address read() {
        Row row = mention.row();
        String street = row.text("ALAMAT");
        String place = place(row.text(village));
        boolean precise = street != null && street.matches(".*\\d.*") && place != null;
        return new Address(
                mention,
                place,
                row.text(district),
                row.text(regency),
                precise ? place + "|" + street.toUpperCase(Locale.ROOT) + "|" + row.text(unit) : null);
    }

    /** Without the word for a village before its name. */
    private static @Nullable String place(@Nullable String written) {
        return written == null
                ? null
                : written.toUpperCase(Locale.ROOT).replaceFirst("^(DESA|DS|KELURAHAN|KEL)[. ]+", "");
    }

    boolean isPermit() {
        return mention.row().layout() == Layout.IZIN_TINGGAL;
    }

    boolean isSameVillage(Address other) {
        return village.equals(other.village) && district.equals(other.district);
    }
}
