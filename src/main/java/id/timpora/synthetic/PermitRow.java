package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stay permit as the export has it on a night.
 *
 * @param guarantor the mention of the guarantor, where he is a person
 */
record PermitRow(
        Row row,
        Mention holder,
        Identity who,
        @Nullable Mention guarantor,
        @Nullable Identity sponsor) {
    private static final Set<String> SPOUSE_INDICES = Set.of("E31A", "31A", "C317", "317");

    boolean isSpousePermit() {
        String index = row.text("INDEKS");
        return index != null && SPOUSE_INDICES.contains(index.replaceAll("[^A-Z0-9]", ""));
    }

    /** Issued, and neither cancelled nor only applied for. */
    boolean isGranted() {
        return issued() != null && !row.says("STATUS", "BATAL", "PROSES");
    }

    boolean isKind(String... kinds) {
        return row.says("JENIS_IZIN", kinds);
    }

    @Nullable
    LocalDate issued() {
        return row.day("TGL_TERBIT");
    }

    @Nullable
    LocalDate from() {
        LocalDate from = row.day("TGL_MULAI");
        return from == null ? issued() : from;
    }

    @Nullable
    LocalDate until() {
        return row.day("TGL_HABIS");
    }

    /** When it was applied for; where that is not told, when it was issued. */
    @Nullable
    LocalDate applied() {
        LocalDate applied = row.day("TGL_PERMOHONAN");
        return applied == null ? issued() : applied;
    }

    boolean inForce(LocalDate night) {
        return row.says("STATUS", "AKTIF") && (until() == null || !until().isBefore(night));
    }
}
