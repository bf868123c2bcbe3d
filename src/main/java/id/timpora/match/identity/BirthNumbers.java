package id.timpora.match.identity;

import id.timpora.person.BirthDate;
import id.timpora.person.PersonRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What numbers say of their holder. A NIK holds the date of birth as ddMMyy from its seventh digit, a woman's day raised by
 * 40; a Malaysian identity card begins with yyMMdd. They complete a date of birth that a row gives in part; where a row
 * gives none, a number alone is no date anybody stated, and stays what it is.
 */
final class BirthNumbers {
    private static final int WOMAN = 40;
    private static final int CENTURY = 100;

    private BirthNumbers() {}

    /** The date of birth of a row, completed by its numbers where it is known in part. */
    static Optional<BirthDate> birth(PersonRecord record) {
        Optional<BirthDate> said = record.birthDate();
        if (said.isEmpty() || !said.get().isPartial()) {
            return said;
        }
        return Stream.concat(
                        record.nik().flatMap(n -> fromNik(n, said.get())).stream(),
                        record.malaysianIc().flatMap(n -> fromCard(n, said.get())).stream())
                .findFirst()
                .or(() -> said);
    }

    /** The sex a row tells, or that of its NIK. */
    static Optional<String> sex(PersonRecord record) {
        return record.sex().or(() -> record.nik().map(nik -> two(nik, 6) > WOMAN ? "P" : "L"));
    }

    private static Optional<BirthDate> fromNik(String nik, BirthDate said) {
        int day = two(nik, 6);
        return date(two(nik, 10), two(nik, 8), day > WOMAN ? day - WOMAN : day, said);
    }

    private static Optional<BirthDate> fromCard(String card, BirthDate said) {
        return date(two(card, 0), two(card, 2), two(card, 4), said);
    }

    private static Optional<BirthDate> date(int yearOfCentury, int month, int day, BirthDate said) {
        return BirthDate.parse(String.format(Locale.ROOT, "%04d-%02d-%02d", said.year(), month, day))
                .filter(b -> said.year() % CENTURY == yearOfCentury && b.differingParts(said) == 0);
    }

    private static int two(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }
}
