package id.timpora.discrepancy.life;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people decided about a finding. */
public enum Outcome {
    /** The facts are as the finding says. */
    TERBUKTI,
    TERBUKTI_SEBAGIAN,
    TIDAK_TERBUKTI,
    /** A record is wrong; the agency that keeps it is named. */
    KESALAHAN_DATA,
    /** The records are of different persons. */
    BUKAN_ORANG_YANG_SAMA,
    /** Another finding says the same. */
    DUPLIKAT,
    /** True, and already known or dealt with. */
    SUDAH_DIKETAHUI,
    TIDAK_CUKUP_BUKTI,
    /** Someone in it may be a victim: the finding goes to the protection queue. */
    INDIKASI_KORBAN;

    /** As people and tables write it. */
    public String word() {
        return name().replace('_', ' ');
    }

    /** The outcome of a word, written with blanks, hyphens or underscores, in any case. */
    public static Optional<Outcome> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values()).filter(o -> o.name().equals(name)).findFirst();
    }

    /** Whether the finding was right. */
    public boolean confirms() {
        return switch (this) {
            case TERBUKTI, TERBUKTI_SEBAGIAN, SUDAH_DIKETAHUI, INDIKASI_KORBAN -> true;
            case TIDAK_TERBUKTI, KESALAHAN_DATA, BUKAN_ORANG_YANG_SAMA, DUPLIKAT, TIDAK_CUKUP_BUKTI -> false;
        };
    }

    /** Whether it says anything of the rule; a duplicate says nothing. */
    public boolean judgesTheRule() {
        return this != DUPLIKAT;
    }
}
