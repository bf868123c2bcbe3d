package id.timpora.normalize;

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
        if (value.length() == 1) {
            char code = Character.toUpperCase(value.charAt(0));
            seesW |= code == 'W';
            seesLOrM |= code == 'L' || code == 'M';
        }
    }

    /** Whether {@code P} stands for {@code PRIA} here, beside {@code W} for {@code WANITA}. */
    boolean takesPForMale() {
        return seesW && !seesLOrM;
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
        if (code.equals("P") && takesPForMale()) {
            return "L";
        }
        return MALE.contains(code) ? "L" : FEMALE.contains(code) ? "P" : null;
    }
}
