package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row that shows a passport.
 *
 * @param number as readers compare it
 * @param day when it was shown; null where the row tells no day of use
 */
record PassportUse(
        Mention mention,
        String issuer,
        String number,
        @Nullable LocalDate day,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires) {
    /** All uses by a person, in the order of the rows. */
    static List<PassportUse> of(Identity who) {
        return who.mentions().stream().flatMap(PassportUse::of).toList();
    }

    static Stream<PassportUse> of(Mention mention) {
        Row row = mention.row();
        String issuer = mention.person().origin().name();
        Stream<String> numbers = mention.keys().stream().filter(k -> k.startsWith("P") && !k.contains(":"));
        return numbers.map(number -> switch (row.layout()) {
                    case PERLINTASAN ->
                        use(mention, issuer, number, "TGL_PERLINTASAN", "TGL_TERBIT_DOKUMEN", "TGL_HABIS_DOKUMEN");
                    case IZIN_TINGGAL ->
                        use(mention, issuer, number, "TGL_TERBIT", "TGL_TERBIT_PASPOR", "TGL_HABIS_PASPOR");
                    case APOA -> use(mention, issuer, number, "TGL_CHECK_IN", "-", "TGL_HABIS_PASPOR");
                    case DAFTAR_TAMU -> use(mention, issuer, number, "CHECK_IN", "-", "-");
                    case PENDUDUK -> use(mention, issuer, number, "-", "-", "TGL_AKH_PASPOR");
                    case PERKAWINAN -> use(mention, issuer, number, "TGL_PERKAWINAN", "-", "-");
                    case LAPORAN -> use(mention, issuer, number, "TGL_LAPOR", "-", "-");
                    case KEMATIAN -> use(mention, issuer, number, "-", "-", "-");
                    default -> null;
                })
                .filter(Objects::nonNull);
    }

    private static PassportUse use(
            Mention mention, String issuer, String number, String day, String issued, String expires) {
        Row row = mention.row();
        return new PassportUse(mention, issuer, number.substring(1), row.day(day), row.day(issued), row.day(expires));
    }
}
