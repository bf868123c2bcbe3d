package id.timpora.normalize;

import id.timpora.person.Passport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the numbers of one mention by what they really are. */
final class Numbers {
    private static final int SHORTEST_PERMIT = 5;

    private final Set<String> flags;
    private final Optional<String> nationality;
    private final Set<Passport> passports = new LinkedHashSet<>();
    private final List<String> permits = new ArrayList<>();
    private Optional<String> nik = Optional.empty();
    private Optional<String> malaysianIc = Optional.empty();
    private Optional<Boolean> mrzValid = Optional.empty();

    Numbers(Set<String> flags, Optional<String> nationality) {
        this.flags = flags;
        this.nationality = nationality;
    }

    void readZone(Optional<String> one, Optional<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        Optional<Mrz> zone = Mrz.read(one.get(), two.get());
        mrzValid = zone.map(Mrz::isValid);
        zone.filter(Mrz::isValid).ifPresent(z -> passports.add(new Passport(Optional.of(z.issuer()), z.number())));
    }

    void readPassport(Optional<String> number, Optional<String> issuer) {
        number.map(CellReaders::document).ifPresent(n -> {
            switch (Documents.kind(n, nationality)) {
                case PASSPORT -> addPassport(n, issuer);
                case NIK -> {
                    flags.add("NIK_AS_PASSPORT");
                    nik = Optional.of(n);
                }
                case MALAYSIAN_IC -> {
                    flags.add("IC_AS_PASSPORT");
                    malaysianIc = Optional.of(n);
                }
                case NOTHING -> {}
            }
        });
    }

    private void addPassport(String number, Optional<String> issuer) {
        String plain = Documents.withoutCheckDigit(number);
        Optional<String> state = issuer.isPresent() ? issuer : nationality;
        boolean known =
                passports.stream().anyMatch(p -> p.foldedNumber().equals(new Passport(state, plain).foldedNumber()));
        if (!known) {
            passports.add(new Passport(state, plain));
        }
    }

    void readIdentity(Optional<String> number, Optional<String> type) {
        String kind = type.orElse("");
        if (kind.equals("SIM")) {
            return;
        }
        if (kind.equals("IC")) {
            malaysianIc = number.map(CellReaders::document).filter(n -> n.length() == 12);
            return;
        }
        if (kind.equals("KTP")) {
            readNik(number.map(CellReaders::document), false);
            return;
        }
        readPassport(number, Optional.empty());
    }

    void readNik(Optional<String> value, boolean damaged) {
        if (!damaged && nik.isEmpty()) {
            nik = value.filter(Documents::isNik);
        }
    }

    void readPermit(String value) {
        String number = Fold.letters(value);
        boolean says = number.length() >= SHORTEST_PERMIT
                && number.chars().anyMatch(Character::isDigit)
                && number.chars().distinct().count() > 2;
        if (says && !value.matches("[0-9.]+E\\+?[0-9]+")) {
            permits.add(number);
        }
    }

    List<Passport> passports() {
        return List.copyOf(passports);
    }

    List<String> permits() {
        return permits;
    }

    Optional<String> nik() {
        return nik;
    }

    Optional<String> malaysianIc() {
        return malaysianIc;
    }

    Optional<Boolean> mrzValid() {
        return mrzValid;
    }
}
