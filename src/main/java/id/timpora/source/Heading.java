package id.timpora.source;

import java.util.Locale;
import java.util.Set;

/** Headings as people write them, compared without case, blanks, {@code _} and {@code .}. */
final class Heading {
    private static final Set<String> NEVER_IMPORTED = Set.of(
            "AGAMA",
            "RELIGION",
            "SUKU",
            "SUKUBANGSA",
            "ETNIS",
            "GOLDARAH",
            "GOLONGANDARAH",
            "FOTO",
            "PHOTO",
            "PASFOTO",
            "SIDIKJARI",
            "FINGERPRINT",
            "FINGERPRINTS");

    private Heading() {}

    static String fold(String heading) {
        StringBuilder folded = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '\0' || !Text.isBlank(c) && c != '_' && c != '.') {
                folded.append(c);
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    /** Religion, ethnicity, blood group and biometrics are dropped at reading, whatever a feed says. */
    static boolean isNeverImported(String folded) {
        return NEVER_IMPORTED.contains(folded)
                || folded.startsWith("AGAMA")
                || folded.endsWith("AGAMA") && !folded.startsWith("PEMUKA")
                || folded.endsWith("SUKU")
                || folded.contains("GOLDARAH")
                || folded.contains("SIDIKJARI")
                || folded.startsWith("FOTO")
                || folded.endsWith("FOTO");
    }
}
