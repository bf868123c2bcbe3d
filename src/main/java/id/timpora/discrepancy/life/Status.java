package id.timpora.discrepancy.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a finding has come; the words are the handbook's, in pages, exports and tables alike. */
public enum Status {
    /** Found, and nobody has taken it up. */
    BARU,
    /** Given to someone. */
    DITETAPKAN,
    /** Being checked at the desk. */
    VERIFIKASI_DATA,
    /** An agency has been asked. */
    MENUNGGU_INSTANSI,
    /** Being checked in the field. */
    VERIFIKASI_LAPANGAN,
    /** A decision is proposed. */
    USUL_PUTUSAN,
    /** Decided. */
    DIPUTUSKAN,
    /** The decision is being carried out. */
    TINDAK_LANJUT,
    /** Done. */
    SELESAI,
    /** Later data resolved it. */
    DITUTUP_OTOMATIS,
    /** Open once more. */
    DIBUKA_KEMBALI,
    /** Put off to a day. */
    DITANGGUHKAN,
    /** Data that would show the opposite are missing. */
    TIDAK_DAPAT_DINILAI;

    private static final Set<Status> SETTLED = EnumSet.of(DIPUTUSKAN, TINDAK_LANJUT, SELESAI);

    /** As people and tables write it. */
    public String word() {
        return name().replace('_', ' ');
    }

    /** The status of a word, written with blanks, hyphens or underscores, in any case. */
    public static Optional<Status> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }

    /** Whether people have decided: no night overwrites that. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** Whether nothing is left to do. */
    public boolean isClosed() {
        return this == SELESAI || this == DITUTUP_OTOMATIS;
    }

    /** Where people may move a finding from here. */
    public Set<Status> next() {
        return switch (this) {
            case BARU, DIBUKA_KEMBALI, TIDAK_DAPAT_DINILAI -> EnumSet.of(DITETAPKAN, DITANGGUHKAN);
            case DITETAPKAN -> EnumSet.of(DITETAPKAN, VERIFIKASI_DATA, DITANGGUHKAN);
            case VERIFIKASI_DATA ->
                EnumSet.of(DITETAPKAN, MENUNGGU_INSTANSI, VERIFIKASI_LAPANGAN, USUL_PUTUSAN, DITANGGUHKAN);
            case MENUNGGU_INSTANSI -> EnumSet.of(VERIFIKASI_DATA, VERIFIKASI_LAPANGAN, USUL_PUTUSAN, DITANGGUHKAN);
            case VERIFIKASI_LAPANGAN -> EnumSet.of(VERIFIKASI_DATA, MENUNGGU_INSTANSI, USUL_PUTUSAN, DITANGGUHKAN);
            case USUL_PUTUSAN -> EnumSet.of(VERIFIKASI_DATA, DIPUTUSKAN);
            case DIPUTUSKAN -> EnumSet.of(TINDAK_LANJUT, SELESAI, DIBUKA_KEMBALI);
            case TINDAK_LANJUT -> EnumSet.of(SELESAI, DIBUKA_KEMBALI);
            case SELESAI, DITUTUP_OTOMATIS -> EnumSet.of(DIBUKA_KEMBALI);
            case DITANGGUHKAN -> EnumSet.of(DITETAPKAN);
        };
    }
}
