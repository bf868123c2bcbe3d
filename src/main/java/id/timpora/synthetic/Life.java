package id.timpora.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the known rows tell of one identity, in order. */
final class Life {
    private static final Set<String> ACTIVE = Set.of("PELAPOR", "TERLAPOR", "TERSANGKA");

    private final List<Mention> mentions;
    private final List<Mention> moves;
    private final List<Seen> rows;

    Life(Identity identity, List<Seen> rows) {
        this.mentions = identity.mentions();
        this.rows = rows;
        this.moves = mentions.stream()
                .filter(m -> m.row().layout() == Layout.PERLINTASAN && isMovement(m.row()))
                .sorted(Comparator.comparing(Life::at))
                .toList();
    }

    /** Movements across the border in order of time. */
    List<Mention> moves() {
        return moves;
    }

    private static boolean isMovement(Row row) {
        Object status = row.values().get("STATUS_PERLINTASAN");
        return status == null || status.equals("DIIZINKAN") || status.equals("DEPORTASI");
    }

    private static @Nullable LocalDate date(Mention mention, String column) {
        return (LocalDate) mention.row().values().get(column);
    }

    static LocalDateTime at(Mention move) {
        return (LocalDateTime) Objects.requireNonNull(move.row().values().get("TGL_PERLINTASAN"));
    }

    static LocalDate day(Mention move) {
        return at(move).toLocalDate();
    }

    /** Whether two cross the same way at one checkpoint within so many minutes. */
    static boolean together(Mention one, Mention other, int minutes) {
        return isEntry(one) == isEntry(other)
                && one.row().says("TPI", other.row().text("TPI"))
                && Duration.between(at(one), at(other)).abs().compareTo(Duration.ofMinutes(minutes)) <= 0;
    }

    static boolean isEntry(Mention move) {
        return "MASUK".equals(move.row().values().get("ARAH"));
    }

    List<Mention> of(Layout layout, String role) {
        return mentions.stream()
                .filter(m -> m.row().layout() == layout && m.role().equals(role))
                .toList();
    }

    List<Mention> permits() {
        return of(Layout.IZIN_TINGGAL, "pemegang").stream()
                .filter(m ->
                        !Set.of("BATAL", "PROSES").contains(m.row().values().get("STATUS")))
                .toList();
    }

    boolean endsOpen() {
        return permits().stream().anyMatch(m -> date(m, "TGL_HABIS") == null);
    }

    boolean leftOrDied(LocalDate night) {
        boolean status = permits().stream()
                .anyMatch(m ->
                        Set.of("EPO", "MENINGGAL").contains(m.row().values().get("STATUS")));
        return status || !of(Layout.KEMATIAN, "almarhum").isEmpty() || deported(night);
    }

    private boolean deported(LocalDate night) {
        return of(Layout.TAK_CEKAL, "subjek").stream()
                .anyMatch(m -> "DEPORTASI".equals(m.row().values().get("JENIS"))
                        && date(m, "TGL_PELAKSANAAN") != null
                        && !date(m, "TGL_PELAKSANAAN").isAfter(night)
                        && !cameBackAfter(date(m, "TGL_PELAKSANAAN")));
    }

    private boolean cameBackAfter(LocalDate day) {
        return moves.stream().anyMatch(m -> isEntry(m) && day(m).isAfter(day));
    }

    LocalDate permitsSince() {
        return permits().stream()
                .map(m -> Objects.requireNonNullElseGet(date(m, "TGL_MULAI"), () -> date(m, "TGL_TERBIT")))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Nullable
    LocalDate permittedUntil(@Nullable Mention entry) {
        List<LocalDate> ends = new ArrayList<>();
        permits().forEach(m -> ends.add(date(m, "TGL_HABIS")));
        if (entry != null) {
            ends.add(date(entry, "BERLAKU_SD"));
        }
        return ends.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    boolean appliedBy(LocalDate until) {
        return of(Layout.IZIN_TINGGAL, "pemegang").stream()
                .anyMatch(m -> "PROSES".equals(m.row().values().get("STATUS"))
                        && date(m, "TGL_PERMOHONAN") != null
                        && !date(m, "TGL_PERMOHONAN").isAfter(until));
    }

    boolean hasActiveResidence(LocalDate day) {
        return permits().stream()
                .anyMatch(m -> Set.of("ITAS", "ITAP").contains(m.row().values().get("JENIS_IZIN"))
                        && "AKTIF".equals(m.row().values().get("STATUS"))
                        && (date(m, "TGL_HABIS") == null
                                || !date(m, "TGL_HABIS").isBefore(day)));
    }

    @Nullable
    Mention lastMove() {
        return moves.isEmpty() ? null : moves.get(moves.size() - 1);
    }

    @Nullable
    Mention lastMoveBefore(LocalDate day) {
        return moves.stream()
                .filter(m -> day(m).isBefore(day))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    boolean entersBetween(LocalDateTime after, LocalDate upTo) {
        return moves.stream().anyMatch(m -> isEntry(m) && at(m).isAfter(after) && !day(m).isAfter(upTo));
    }

    boolean movesOn(LocalDate day) {
        return moves.stream().anyMatch(m -> day(m).equals(day));
    }

    boolean nextMoveIsEntry(LocalDate day) {
        return moves.stream()
                .filter(m -> day(m).isAfter(day))
                .findFirst()
                .map(Life::isEntry)
                .orElse(true);
    }

    boolean everEntered() {
        return moves.stream().anyMatch(Life::isEntry);
    }

    List<Mention> guestRows() {
        return of(Layout.DAFTAR_TAMU, "tamu");
    }

    List<Mention> stays() {
        List<Mention> stays = new ArrayList<>(of(Layout.APOA, "tamu"));
        stays.addAll(guestRows());
        stays.sort(Comparator.comparing(Mention::ref));
        return stays;
    }

    private boolean isAnnulled(Row wedding) {
        return rows.stream()
                .anyMatch(s -> s.row().layout() == Layout.PERCERAIAN
                        && "BATAL".equals(s.row().values().get("JENIS"))
                        && wedding.values()
                                .get("NO_AKTA")
                                .equals(s.row().values().get("NO_AKTA")));
    }

    List<Mention> weddings() {
        List<Mention> weddings = new ArrayList<>(of(Layout.PERKAWINAN, "suami"));
        weddings.addAll(of(Layout.PERKAWINAN, "istri"));
        return weddings.stream()
                .filter(m -> Objects.requireNonNullElse(m.row().values().get("NEGARA"), "IDN")
                        .equals("IDN"))
                .filter(m -> !"Y".equals(m.row().values().get("TAUKIL")))
                .filter(m -> !isAnnulled(m.row()))
                .toList();
    }

    List<Mention> presences() {
        List<Mention> presences = new ArrayList<>(stays());
        of(Layout.LAPORAN, "orang").stream()
                .filter(m -> ACTIVE.contains(m.row().values().get("PERAN")) && date(m, "TGL_KEJADIAN") != null)
                .forEach(presences::add);
        presences.addAll(weddings());
        return presences;
    }

    /** When somebody came to a lodging. */
    static LocalDateTime checkIn(Mention stay) {
        String column = stay.row().layout() == Layout.APOA ? "TGL_CHECK_IN" : "CHECK_IN";
        return (LocalDateTime) Objects.requireNonNull(stay.row().values().get(column));
    }

    static LocalDate presentOn(Mention mention) {
        return switch (mention.row().layout()) {
            case APOA -> ((LocalDateTime) mention.row().values().get("TGL_CHECK_IN")).toLocalDate();
            case DAFTAR_TAMU -> ((LocalDateTime) mention.row().values().get("CHECK_IN")).toLocalDate();
            case LAPORAN -> Objects.requireNonNull(date(mention, "TGL_KEJADIAN"));
            default -> Objects.requireNonNull(date(mention, "TGL_PERKAWINAN"));
        };
    }

    static LocalDate leaves(Mention stay, LocalDate night) {
        boolean apoa = stay.row().layout() == Layout.APOA;
        Object out = stay.row().values().get(apoa ? "TGL_CHECK_OUT" : "CHECK_OUT");
        LocalDate planned = apoa ? date(stay, "RENCANA_CHECK_OUT") : null;
        LocalDate leaves = out instanceof LocalDateTime at
                ? at.toLocalDate()
                : planned != null ? planned : presentOn(stay).plusDays(1);
        return leaves.isAfter(night.plusDays(1)) ? night.plusDays(1) : leaves;
    }

    List<Mention> passportUses() {
        List<Mention> uses = new ArrayList<>();
        moves.stream()
                .filter(m -> isEntry(m) && !"DEPORTASI".equals(m.row().values().get("STATUS_PERLINTASAN")))
                .forEach(uses::add);
        uses.addAll(permits());
        uses.addAll(of(Layout.APOA, "tamu"));
        return uses;
    }

    static @Nullable LocalDate usedOn(Mention use) {
        return switch (use.row().layout()) {
            case PERLINTASAN -> day(use);
            case IZIN_TINGGAL -> date(use, "TGL_TERBIT");
            default -> presentOn(use);
        };
    }

    private static @Nullable LocalDate ownExpiry(Mention mention) {
        return switch (mention.row().layout()) {
            case PERLINTASAN -> date(mention, "TGL_HABIS_DOKUMEN");
            case IZIN_TINGGAL -> date(mention, "TGL_HABIS_PASPOR");
            case APOA -> date(mention, "TGL_HABIS_PASPOR");
            case PENDUDUK -> date(mention, "TGL_AKH_PASPOR");
            default -> null;
        };
    }

    @Nullable
    LocalDate expiry(Mention use) {
        LocalDate own = ownExpiry(use);
        if (use.keys().stream().noneMatch(k -> k.startsWith("P"))) {
            return null;
        }
        return own != null
                ? own
                : mentions.stream()
                        .filter(m -> m.keys().stream()
                                .anyMatch(k -> k.startsWith("P") && use.keys().contains(k)))
                        .map(Life::ownExpiry)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Another book of the person that was valid and already issued, or already shown, on that day. */
    boolean hasNewerPassport(Mention use, LocalDate day) {
        return mentions.stream()
                .filter(m -> m.keys().stream().anyMatch(k -> k.startsWith("P"))
                        && m.keys().stream()
                                .noneMatch(k -> k.startsWith("P") && use.keys().contains(k)))
                .anyMatch(m -> ownExpiry(m) != null
                        && !ownExpiry(m).isBefore(day)
                        && !shownSince(m).isAfter(day));
    }

    private static LocalDate shownSince(Mention mention) {
        LocalDate issued = mention.row().layout() == Layout.PERLINTASAN
                ? date(mention, "TGL_TERBIT_DOKUMEN")
                : mention.row().layout() == Layout.IZIN_TINGGAL ? date(mention, "TGL_TERBIT_PASPOR") : null;
        return issued != null ? issued : Objects.requireNonNullElse(usedOn(mention), LocalDate.MIN);
    }
}
