package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known on a night of one story, and who is taken for whom. */
final class Known {
    private final LocalDate night;
    private final LocalDate coveredFrom;
    private final List<Seen> rows;
    private final List<Identity> identities;
    private final Map<Mention, Identity> owners = new IdentityHashMap<>();
    private final Map<Identity, Life> lives = new IdentityHashMap<>();
    private final List<Wedding> weddings = new ArrayList<>();
    private final List<PermitRow> permits = new ArrayList<>();

    Known(LocalDate night, LocalDate coveredFrom, List<Seen> rows, List<Identity> identities) {
        this.night = night;
        this.coveredFrom = coveredFrom;
        this.rows = rows;
        this.identities = identities;
        for (Identity identity : identities) {
            identity.mentions().forEach(m -> owners.put(m, identity));
            lives.put(identity, new Life(identity, rows));
        }
        for (Seen seen : rows) {
            read(seen);
        }
    }

    private void read(Seen seen) {
        if (seen.row().layout() == Layout.PERKAWINAN) {
            weddings.add(wedding(seen));
        } else if (seen.row().layout() == Layout.IZIN_TINGGAL) {
            Mention holder = Objects.requireNonNull(mention(seen, "pemegang"));
            @Nullable Mention guarantor = mention(seen, "penjamin");
            permits.add(new PermitRow(
                    seen.row(), holder, who(holder), guarantor, guarantor == null ? null : who(guarantor)));
        }
    }

    static @Nullable Mention mention(Seen seen, String role) {
        return seen.mentions().stream()
                .filter(m -> m.role().equals(role))
                .findFirst()
                .orElse(null);
    }

    private Wedding wedding(Seen seen) {
        Mention husband = Objects.requireNonNull(mention(seen, "suami"));
        Mention wife = Objects.requireNonNull(mention(seen, "istri"));
        List<Row> endings = rows.stream()
                .map(Seen::row)
                .filter(r -> r.layout() == Layout.PERCERAIAN
                        && Objects.equals(r.text("NO_AKTA"), seen.row().text("NO_AKTA")))
                .toList();
        @Nullable LocalDate divorced = first(endings.stream().map(r -> r.day("TGL_INKRAH")));
        @Nullable LocalDate ended = earlier(divorced, earlier(diedOn(who(husband)), diedOn(who(wife))));
        boolean annulled = endings.stream().anyMatch(r -> r.says("JENIS", "BATAL"));
        return new Wedding(seen.row(), husband, wife, who(husband), who(wife), annulled, divorced, ended);
    }

    private static @Nullable LocalDate first(java.util.stream.Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    LocalDate night() {
        return night;
    }

    /** Whether a day lies in so many months up to the night. */
    boolean isRecent(LocalDate day, int months) {
        return day.isAfter(night.minusMonths(months)) && !day.isAfter(night);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(coveredFrom);
    }

    List<Identity> identities() {
        return identities;
    }

    List<Seen> rows() {
        return rows;
    }

    /** The night that brought this row. */
    LocalDate since(Row row) {
        int from = rows.stream()
                .filter(s -> s.row() == row)
                .mapToInt(Seen::from)
                .findFirst()
                .orElseThrow();
        return coveredFrom.plusDays(SyntheticDeliveries.COVERED_DAYS + (long) from);
    }

    Identity who(Mention mention) {
        return owners.get(mention);
    }

    Life life(Identity identity) {
        return lives.get(identity);
    }

    /** All weddings, the annulled ones too. */
    List<Wedding> weddings() {
        return weddings;
    }

    /** Both sides of each wedding that was not annulled. */
    List<Wedding.Spouse> spouses() {
        return weddings.stream()
                .filter(w -> !w.annulled())
                .flatMap(w -> w.spouses().stream())
                .toList();
    }

    List<PermitRow> permits() {
        return permits;
    }

    List<PermitRow> permits(Identity identity) {
        return permits.stream().filter(p -> p.who() == identity).toList();
    }

    @Nullable
    LocalDate diedOn(Identity identity) {
        return first(identity.mentions().stream()
                .filter(m -> m.row().layout() == Layout.KEMATIAN)
                .map(m -> m.row().day("TGL_KEMATIAN")));
    }

    /** A family card, a parent, or a marriage in common. */
    boolean isKin(Identity one, Identity other) {
        boolean married = weddings.stream().anyMatch(w -> !w.annulled() && w.joins(one, other));
        return one != other && (married || sharesCard(one, other) || isParent(one, other) || isParent(other, one));
    }

    boolean sharesCard(Identity one, Identity other) {
        return residents(one).stream()
                .anyMatch(a -> a.text("NO_KK") != null
                        && residents(other).stream()
                                .anyMatch(b -> a.text("NO_KK").equals(b.text("NO_KK"))));
    }

    boolean isParent(Identity parent, Identity child) {
        return residents(child).stream()
                .anyMatch(c -> residents(parent).stream()
                        .anyMatch(p ->
                                p.says("NIK", String.valueOf(c.text("NIK_IBU")), String.valueOf(c.text("NIK_AYAH")))));
    }

    /** All mentions in this role. */
    List<Mention> mentions(Layout layout, String role) {
        return rows.stream()
                .filter(s -> s.row().layout() == layout)
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.role().equals(role))
                .toList();
    }

    static List<Row> residents(Identity identity) {
        return rows(identity, Layout.PENDUDUK);
    }

    static List<Row> rows(Identity identity, Layout layout) {
        return identity.mentions().stream()
                .map(Mention::row)
                .filter(r -> r.layout() == layout)
                .toList();
    }

    /** How many families these are. */
    long families(List<Identity> members) {
        List<List<Identity>> families = new ArrayList<>();
        for (Identity member : members) {
            List<List<Identity>> own = families.stream()
                    .filter(f -> f.stream().anyMatch(o -> isKin(o, member)))
                    .toList();
            List<Identity> joined = new ArrayList<>(List.of(member));
            own.forEach(joined::addAll);
            families.removeAll(own);
            families.add(joined);
        }
        return families.size();
    }
}
