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

    private final References references;
    private final int thisYear;
    private final Set<String> flags;
    private final Optional<String> nationality;
    private final Set<Passport> passports = new LinkedHashSet<>();
    private final List<String> permits = new ArrayList<>();
    private Optional<String> nik = Optional.empty();
    private Optional<String> malaysianIc = Optional.empty();
    private Optional<Boolean> mrzValid = Optional.empty();

    Numbers(References references, int thisYear, Set<String> flags, Optional<String> nationality) {
        this.references = references;
        this.thisYear = thisYear;
        this.flags = flags;
        this.nationality = nationality;
    }

    void readZone(Optional<String> one, Optional<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        Optional<Mrz> zone = Mrz.read(one.get(), two.get(), thisYear);
        mrzValid = zone.map(Mrz::isValid);
        zone.filter(Mrz::isValid)
                .ifPresent(z -> passports.add(new Passport(issuingState(Optional.of(z.issuer())), z.number())));
    }

    void readPassport(Optional<String> number, Optional<String> issuer) {
        number.filter(n -> !Spreadsheet.isPowerOfTen(n)).map(Documents::plain).ifPresent(n -> {
            switch (Documents.kind(n, nationality)) {
                case PASSPORT -> addPassport(n, issuer);
                case NIK -> {
                    flags.add("NIK_AS_PASSPORT");
                    readNik(number, false);
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
        Optional<String> state = issuingState(issuer.isPresent() ? issuer : nationality);
        Passport passport = new Passport(state, references.documents().withoutCheckDigit(number, state));
        if (references.documents().isUnusual(passport)) {
            flags.add("PASSPORT_FORM");
        }
        String folded = passport.foldedNumber();
        if (passports.stream().noneMatch(p -> p.foldedNumber().equals(folded))) {
            passports.add(passport);
        }
    }

    private Optional<String> issuingState(Optional<String> code) {
        return code.map(references.countries()::issuer);
    }

    void readIdentity(Optional<String> number, Optional<String> type) {
        String kind = type.orElse("");
        if (kind.equals("SIM")) {
            return;
        }
        if (kind.equals("IC")) {
            malaysianIc = number.map(Documents::plain).filter(Documents::isMalaysianIc);
            return;
        }
        if (kind.equals("KTP")) {
            readNik(number, false);
            return;
        }
        readPassport(number, Optional.empty());
    }

    void readNik(Optional<String> value, boolean damaged) {
        if (damaged || nik.isPresent()) {
            return;
        }
        nik = value.map(Documents::plain).filter(Nik::isWellFormed);
        if (nik.filter(n -> !references.regions().isNikRegion(Nik.region(n))).isPresent()) {
            flags.add("NIK_REGION");
        }
    }

    void readPermit(String value) {
        String number = Fold.letters(value);
        boolean says = number.length() >= SHORTEST_PERMIT
                && number.chars().anyMatch(Character::isDigit)
                && number.chars().distinct().count() > 2;
        if (says && !Spreadsheet.isPowerOfTen(value)) {
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
