package id.timpora.match.identity;

import id.timpora.definition.Bilingual;
import id.timpora.match.similarity.Edits;
import id.timpora.match.similarity.JaroWinkler;
import id.timpora.person.Passport;
import java.util.List;
import java.util.Optional;

/** What forbids that two profiles are one person, whatever else agrees. */
final class Contradictions {
    private static final Bilingual TWO_NIK = new Bilingual("NIK berbeda", "the NIK differ");
    private static final Bilingual TWO_NIORA = new Bilingual("NIORA berbeda", "the NIORA differ");
    private static final Bilingual TWO_NAMES = new Bilingual("nama berbeda", "the names differ");
    private static final Bilingual TWO_PASSPORTS = new Bilingual(
            "tanggal lahir dan paspor dari negara yang sama berbeda", "birth dates and passports of one state differ");
    private static final Bilingual TWINS =
            new Bilingual("seperti kembar atau saudara serumah", "like twins or siblings of one house");

    private static final double SAME_WORD = 0.9;
    private static final int SHORTEST_WORD = 3;

    private Contradictions() {}

    static boolean between(Profile one, Profile other) {
        return reason(one, other).isPresent();
    }

    /**
     * Two population or person numbers; two names; and, where no document is on both, different birth dates with
     * different passports of one state, or the signature of twins.
     */
    static Optional<Bilingual> reason(Profile one, Profile other) {
        if (differ(one.nik(), other.nik())) {
            return Optional.of(TWO_NIK);
        }
        if (differ(one.niora(), other.niora())) {
            return Optional.of(TWO_NIORA);
        }
        if (DocumentComparison.isRenamed(one, other)) {
            return Optional.empty();
        }
        double name = NameComparison.of(one, other);
        boolean far = DocumentComparison.isFarBirthDate(one, other);
        if (name < NameComparison.DIFFERENT || name < NameComparison.COMPATIBLE && far) {
            return Optional.of(TWO_NAMES);
        }
        if (DocumentComparison.sharesDocument(one, other)) {
            return Optional.empty();
        }
        if (far && showOtherPassports(one, other)) {
            return Optional.of(TWO_PASSPORTS);
        }
        return areTwins(one, other) ? Optional.of(TWINS) : Optional.empty();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether both show passports of one state, none of them the same, and no keying error explains it. */
    static boolean showOtherPassports(Profile one, Profile other) {
        return one.passports().stream().anyMatch(p -> other.passports().stream().anyMatch(q -> isSameState(p, q)))
                && !DocumentComparison.sharesPassport(one, other)
                && !isMistyped(one, other);
    }

    private static boolean isSameState(Passport one, Passport other) {
        return one.issuer().isEmpty()
                || other.issuer().isEmpty()
                || one.issuer().equals(other.issuer());
    }

    /** One edit between two numbers of the same full name and birth date. */
    private static boolean isMistyped(Profile one, Profile other) {
        return DocumentComparison.isSameBirthDate(one, other)
                && NameComparison.isSameFullName(one, other)
                && one.passports().stream()
                        .anyMatch(p -> other.passports().stream()
                                .anyMatch(q -> Edits.between(p.foldedNumber(), q.foldedNumber(), 1) <= 1));
    }

    /**
     * Same birth date or address, a word of the name in common, and on both sides another word that is in no way the
     * other's: two children of one house, not one child misspelt.
     */
    static boolean areTwins(Profile one, Profile other) {
        boolean near = DocumentComparison.isSameBirthDate(one, other)
                || one.address().isPresent() && one.address().equals(other.address());
        if (!near) {
            return false;
        }
        List<String> a = one.names().get(0);
        List<String> b = other.names().get(0);
        return a.stream().anyMatch(b::contains) && hasOwnWord(a, b) && hasOwnWord(b, a);
    }

    private static boolean hasOwnWord(List<String> one, List<String> other) {
        return one.stream()
                .filter(w -> w.length() >= SHORTEST_WORD)
                .anyMatch(w -> other.stream().noneMatch(v -> isLike(w, v)));
    }

    private static boolean isLike(String one, String other) {
        return JaroWinkler.of(one, other) >= SAME_WORD
                || one.startsWith(other)
                || other.startsWith(one)
                || Edits.between(one, other, 1) <= 1;
    }
}
