package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** DOK-02, read anew from its definition: two passports of one person. */
final class TwoPassports implements Definition {
    private static final int GRACE = 30;
    private static final int MONTHS = 24;

    private final Known known;
    private final Docket docket;

    TwoPassports(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** One passport with all its uses. */
    private record Book(String issuer, String number, List<PassportUse> uses) {
        @Nullable
        LocalDate issued() {
            return least(PassportUse::issued);
        }

        @Nullable
        LocalDate expires() {
            return greatest(PassportUse::expires);
        }

        @Nullable
        LocalDate firstUsed() {
            return least(PassportUse::day);
        }

        @Nullable
        LocalDate lastUsed() {
            return greatest(PassportUse::day);
        }

        private @Nullable LocalDate least(Function<PassportUse, @Nullable LocalDate> field) {
            return uses.stream()
                    .map(field)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private @Nullable LocalDate greatest(Function<PassportUse, @Nullable LocalDate> field) {
            return uses.stream()
                    .map(field)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }

        @Nullable
        LocalDate from() {
            return issued() == null ? firstUsed() : issued();
        }

        @Nullable
        LocalDate until() {
            return expires() == null ? lastUsed() : expires();
        }
    }

    @Override
    public void judge() {
        known.identities().forEach(this::judge);
    }

    private void judge(Identity who) {
        Collection<Book> books = books(who);
        for (Book one : books) {
            for (Book other : books) {
                if (one != other && one.issuer.equals(other.issuer)) {
                    oldAfterNew(who, one, other);
                } else if (one.issuer.compareTo(other.issuer) < 0) {
                    twoStates(who, one, other);
                }
            }
        }
    }

    private static Collection<Book> books(Identity who) {
        Map<String, Book> books = new LinkedHashMap<>();
        for (PassportUse use : PassportUse.of(who)) {
            books.computeIfAbsent(
                            use.issuer() + use.number(), k -> new Book(use.issuer(), use.number(), new ArrayList<>()))
                    .uses
                    .add(use);
        }
        return books.values();
    }

    /** The older one is shown more than thirty days after the newer was issued. */
    private void oldAfterNew(Identity who, Book old, Book newer) {
        LocalDate issued = newer.issued();
        if (issued == null
                || !isOlder(old, newer)
                || old.expires() != null && old.expires().isBefore(issued)) {
            return;
        }
        old.uses.stream()
                .filter(u -> u.day() != null && u.day().isAfter(issued.plusDays(GRACE)))
                .max(Comparator.comparing(PassportUse::day))
                .ifPresent(last -> docket.add(
                        "DOK-02",
                        List.of(who),
                        old.uses.stream()
                                .filter(u -> last.day().equals(u.day()))
                                .map(PassportUse::mention)
                                .toList(),
                        last.day()));
    }

    private static boolean isOlder(Book old, Book newer) {
        return old.issued() != null
                ? old.issued().isBefore(newer.issued())
                : old.expires() != null
                        && newer.expires() != null
                        && old.expires().isBefore(newer.expires());
    }

    /** Passports of two states, valid at one time, both shown within two years. */
    private void twoStates(Identity who, Book one, Book other) {
        LocalDate a = one.lastUsed();
        LocalDate b = other.lastUsed();
        if (a == null || b == null) {
            return;
        }
        LocalDate later = a.isAfter(b) ? a : b;
        LocalDate earlier = a.isAfter(b) ? b : a;
        boolean overlap = !one.from().isAfter(other.until()) && !other.from().isAfter(one.until());
        if (overlap && !later.isAfter(earlier.plusMonths(MONTHS))) {
            List<Mention> named = new ArrayList<>();
            one.uses.forEach(u -> named.add(u.mention()));
            other.uses.forEach(u -> named.add(u.mention()));
            docket.add("DOK-02", List.of(who), named, later);
        }
    }
}
