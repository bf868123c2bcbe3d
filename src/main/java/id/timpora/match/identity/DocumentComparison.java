package id.timpora.match.identity;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import id.timpora.match.similarity.Edits;
import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether two profiles that share a document are one person. A shared number alone never is enough: one passport
 * with two birth dates and two names is a contradiction to be shown (DOK-01), not a person.
 */
final class DocumentComparison {
    private static final int SHORTEST_NUMBER_WITHOUT_STATE = 7;
    private static final int TWO_PARTS = 2;

    private DocumentComparison() {}

    static Optional<Link> link(Profile one, Profile other) {
        if (isRenamed(one, other)) {
            return Optional.of(new Link(Grade.A, Evidence.PASSPORT_AND_BIRTH_DATE, 0));
        }
        double name = NameComparison.of(one, other);
        boolean passport = sharesPassport(one, other);
        if (name < NameComparison.DIFFERENT || passport && isOtherIdentity(one, other, name)) {
            return Optional.empty();
        }
        if (passport && isSameBirthDate(one, other)) {
            return Optional.of(new Link(Grade.A, Evidence.PASSPORT_AND_BIRTH_DATE, 0));
        }
        if (name < NameComparison.COMPATIBLE) {
            return Optional.empty();
        }
        return evidence(one, other, passport).map(e -> new Link(Grade.B, e, 0));
    }

    /**
     * One passport, one whole date of birth and a part of the name in common: who marries may take another family name
     * before the passport does, and who writes by ear misses a word.
     */
    static boolean isRenamed(Profile one, Profile other) {
        boolean sameSex =
                one.sex().isEmpty() || other.sex().isEmpty() || one.sex().equals(other.sex());
        return sameSex && isSameBirthDate(one, other) && sharesPassport(one, other) && NameParts.inCommon(one, other);
    }

    private static Optional<Evidence> evidence(Profile one, Profile other, boolean passport) {
        if (one.nik().isPresent() && one.nik().equals(other.nik())) {
            return Optional.of(Evidence.NIK);
        }
        if (one.niora().isPresent() && one.niora().equals(other.niora())) {
            return Optional.of(Evidence.NIORA);
        }
        if (passport) {
            return Optional.of(Evidence.PASSPORT);
        }
        return sharesPermit(one, other) && !isFarBirthDate(one, other)
                ? Optional.of(Evidence.PERMIT)
                : Optional.empty();
    }

    private static boolean sharesPermit(Profile one, Profile other) {
        return one.permits().stream().anyMatch(other.permits()::contains);
    }

    /** Whether any document is on both. */
    static boolean sharesDocument(Profile one, Profile other) {
        return sharesPassport(one, other)
                || one.nik().isPresent() && one.nik().equals(other.nik())
                || one.niora().isPresent() && one.niora().equals(other.niora())
                || sharesPermit(one, other);
    }

    /** Whether a document says who this is, so that a name of one word is the whole name. */
    static boolean showsDocument(Profile profile) {
        return !keys(profile).isEmpty();
    }

    static boolean sharesPassport(Profile one, Profile other) {
        return one.passports().stream().anyMatch(p -> other.passports().stream().anyMatch(q -> isSamePassport(p, q)));
    }

    private static boolean isSamePassport(Passport one, Passport other) {
        if (!one.foldedNumber().equals(other.foldedNumber())) {
            return false;
        }
        boolean stateless = one.issuer().isEmpty() || other.issuer().isEmpty();
        return stateless
                ? one.number().length() >= SHORTEST_NUMBER_WITHOUT_STATE
                : one.issuer().equals(other.issuer());
    }

    static boolean isSameBirthDate(Profile one, Profile other) {
        return one.birth().isPresent()
                && one.birth().equals(other.birth())
                && !one.birth().get().isPartial();
    }

    /** Values under which a profile can meet others that show the same document. */
    static Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        profile.passports().forEach(p -> keys.add("P" + p.foldedNumber()));
        profile.nik().ifPresent(n -> keys.add("N" + n));
        profile.niora().ifPresent(n -> keys.add("O" + n));
        profile.permits().forEach(p -> keys.add("Z" + p));
        return keys;
    }

    /** The two identities of DOK-01, unless the full names say that only the data differ. */
    private static boolean isOtherIdentity(Profile one, Profile other, double name) {
        return isFarBirthDate(one, other) && !NameComparison.isSameFullName(one, other);
    }

    /** At least two of day, month and year differ, and neither a swap nor a keying edit explains it. */
    static boolean isFarBirthDate(Profile one, Profile other) {
        if (one.birth().isEmpty() || other.birth().isEmpty()) {
            return false;
        }
        BirthDate a = one.birth().get();
        BirthDate b = other.birth().get();
        return a.differingParts(b) >= TWO_PARTS && !a.isSwapOf(b) && Edits.between(a.toString(), b.toString(), 1) > 1;
    }
}
