package id.timpora.normalize;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sex codes of one column of one file: what {@code P} and {@code W} mean depends on the other codes beside them. */
final class Sexes {
    private static final Set<String> MALE = Set.of("L", "LK", "LAKI", "LAKILAKI", "M", "MALE", "PRIA", "1");
    private static final Set<String> FEMALE = Set.of("P", "PR", "PEREMPUAN", "F", "FEMALE", "WANITA", "W", "2");
    private static final Set<String> UNSPECIFIED = Set.of("X");

    private boolean seesW;
    private boolean seesLOrM;

    void observe(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        seesW |= code.equals("W");
        seesLOrM |= code.equals("L") || code.equals("M");
    }

    /** Whether the value means something. */
    static boolean isKnown(String value) {
        String code = Fold.letters(value);
        return UNSPECIFIED.contains(code) || value.equals("<") || MALE.contains(code) || FEMALE.contains(code);
    }

    /** {@code L}, {@code P}, or {@code null} for unspecified or unknown. */
    @Nullable
    String read(String value) {
        String code = Fold.letters(value);
        if (code.equals("P") && seesW && !seesLOrM) {
            return "L";
        }
        return MALE.contains(code) ? "L" : FEMALE.contains(code) ? "P" : null;
    }
}
