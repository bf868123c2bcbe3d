package id.timpora.discrepancy.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is done after a decision. */
public enum Disposition {
    PEMBINAAN,
    PERBAIKAN_DATA,
    UNDANGAN_KLARIFIKASI,
    VERIFIKASI_LAPANGAN,
    OPERASI_GABUNGAN,
    GELAR_KASUS_IMIGRASI,
    DITERUSKAN_KE_POLRES,
    DITERUSKAN_KE_DISNAKER,
    PELINDUNGAN,
    KOORDINASI,
    ARSIP;

    private static final Set<Disposition> FOR_VICTIMS = EnumSet.of(PELINDUNGAN, KOORDINASI, ARSIP);

    /** As people and tables write it. */
    public String word() {
        return name().replace('_', ' ');
    }

    /** The disposition of a word, written with blanks, hyphens or underscores, in any case. */
    public static Optional<Disposition> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values()).filter(d -> d.name().equals(name)).findFirst();
    }

    /** Whether it may follow where someone may be a victim: nothing that enforces. */
    public boolean isForVictims() {
        return FOR_VICTIMS.contains(this);
    }
}
