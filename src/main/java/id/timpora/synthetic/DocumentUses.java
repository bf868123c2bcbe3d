package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On which days a document is shown. */
final class DocumentUses {
    private final Known known;

    DocumentUses(Known known) {
        this.known = known;
    }

    List<LocalDate> passport(String number) {
        return mentions()
                .flatMap(PassportUse::of)
                .filter(u -> u.number().equals(number) && u.day() != null)
                .map(PassportUse::day)
                .toList();
    }

    private Stream<Mention> mentions() {
        return known.rows().stream().flatMap(s -> s.mentions().stream());
    }

    /** A permit, at the border and in the civil registry. */
    List<LocalDate> permit(String number, boolean onEntryOnly) {
        Stream<LocalDate> crossed = known.mentions(Layout.PERLINTASAN, "pelintas").stream()
                .filter(m -> isNumber(m, "NO_IZIN", number) && (Life.isEntry(m) || !onEntryOnly))
                .map(Life::day);
        Stream<LocalDate> registered = known.mentions(Layout.PENDUDUK, "penduduk").stream()
                .filter(m -> isNumber(m, "NO_DOK_IMIGRASI", number))
                .map(m -> m.row().day("TGL_TERBIT_SKTT"));
        return Stream.concat(crossed, registered).filter(Objects::nonNull).toList();
    }

    private static boolean isNumber(Mention mention, String column, String number) {
        String text = mention.row().text(column);
        return text != null && PaperNumber.folded(text).equals(number);
    }

    /** A population number: at weddings, for a guarantee, at lodgings, to the police. */
    List<LocalDate> card(String number) {
        return mentions()
                .filter(m -> m.keys().stream()
                        .anyMatch(k -> k.startsWith("N")
                                && PaperNumber.folded(k.substring(1)).equals(number)))
                .map(DocumentUses::cardShown)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate cardShown(Mention mention) {
        return switch (mention.row().layout()) {
            case PERKAWINAN -> mention.row().day("TGL_PERKAWINAN");
            case IZIN_TINGGAL -> mention.row().day("TGL_TERBIT");
            case DAFTAR_TAMU -> mention.row().day("CHECK_IN");
            case LAPORAN -> mention.row().day("TGL_LAPOR");
            default -> null;
        };
    }
}
