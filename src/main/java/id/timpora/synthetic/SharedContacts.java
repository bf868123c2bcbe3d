package id.timpora.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** KWN-10: what several unrelated couples have in common, within a year. */
final class SharedContacts implements Definition {
    private static final int MONTHS = 12;
    private static final int COUPLES = 3;
    private static final int OFFICE = 10;

    private final Known known;
    private final Docket docket;
    private final Map<String, List<Couple>> shared = new TreeMap<>();

    SharedContacts(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    private record Couple(
            Mention named, Identity one, @Nullable Identity other) {
        boolean isSame(Couple couple) {
            return one == couple.one && other == couple.other || one == couple.other && other == couple.one;
        }

        List<Identity> both() {
            return other == null ? List.of(one) : List.of(one, other);
        }
    }

    @Override
    public void judge() {
        known.weddings().stream().filter(w -> !w.annulled() && w.mixed()).forEach(this::wedding);
        known.permits().stream()
                .filter(p -> p.isSpousePermit() && p.isGranted())
                .forEach(this::permit);
        shared.forEach((value, couples) -> {
            boolean office = value.startsWith("telepon") && usersOf(value.substring(8)) > OFFICE;
            if (!office && unrelated(couples) >= COUPLES) {
                docket.add(
                        "KWN-10", List.of(), couples.stream().map(Couple::named).toList(), null);
            }
        });
    }

    private void wedding(Wedding wedding) {
        if (known.isRecent(wedding.day(), MONTHS)) {
            Couple couple = new Couple(wedding.husband(), wedding.man(), wedding.woman());
            add("saksi", wedding.row().text("SAKSI1_NIK"), couple);
            add("saksi", wedding.row().text("SAKSI2_NIK"), couple);
            add("telepon", wedding.row().text("NO_HP_KONTAK"), couple);
        }
    }

    private void permit(PermitRow permit) {
        if (known.isRecent(permit.issued(), MONTHS)) {
            Couple couple = new Couple(permit.holder(), permit.who(), permit.sponsor());
            add("telepon", permit.row().text("NO_HP"), couple);
            add("surel", permit.row().text("EMAIL"), couple);
            add("kuasa", permit.row().text("KUASA_PENGURUS"), couple);
            Address.of(permit.who()).stream()
                    .filter(a -> a.mention() == permit.holder())
                    .forEach(a -> add("alamat", a.unit(), couple));
        }
    }

    private void add(String kind, @Nullable String value, Couple couple) {
        if (value != null) {
            String plain = kind.equals("telepon") ? phone(value) : value.toUpperCase(Locale.ROOT);
            List<Couple> couples = shared.computeIfAbsent(kind + " " + plain, k -> new ArrayList<>());
            if (couples.stream().noneMatch(couple::isSame)) {
                couples.add(couple);
            }
        }
    }

    /** Families among the couples: couples with kin in common are one. */
    private long unrelated(List<Couple> couples) {
        List<Couple> first = new ArrayList<>();
        for (Couple couple : couples) {
            boolean related = first.stream().anyMatch(f -> areKin(f, couple));
            if (!related) {
                first.add(couple);
            }
        }
        return first.size();
    }

    /** Whether somebody of the one is kin of somebody of the other; whoever is in both does not count. */
    private boolean areKin(Couple one, Couple other) {
        return one.both().stream()
                .filter(a -> !other.both().contains(a))
                .anyMatch(a -> other.both().stream().anyMatch(b -> !one.both().contains(b) && known.isKin(a, b)));
    }

    /** As dialled within the country. */
    private static String phone(String written) {
        return written.replaceAll("\\D", "").replaceFirst("^62", "0");
    }

    private long usersOf(String phone) {
        return known.identities().stream()
                .filter(i -> i.mentions().stream()
                        .anyMatch(m -> Stream.of("NO_HP", "NO_HP_KONTAK")
                                .map(m.row()::text)
                                .anyMatch(p -> p != null && phone(p).equals(phone))))
                .count();
    }
}
