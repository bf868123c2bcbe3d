package id.timpora.match.identity;

import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a record says that is compared; records that say the same are compared once.
 *
 * @param names words of the name and of each alias
 * @param truncated whether the name may go on
 * @param birth date of birth, completed by the numbers shown
 * @param sex {@code L} or {@code P}, said or told by the NIK
 * @param nationality alpha-3 or special code
 * @param passports travel documents, in order
 * @param nik NIK
 * @param niora immigration person number
 * @param permits permit numbers, in order
 * @param malaysianIc number of a Malaysian identity card
 * @param mother mother's name
 * @param father father's name
 * @param phones telephone numbers, in order
 * @param district kecamatan
 * @param address address
 */
record Profile(
        List<List<String>> names,
        boolean truncated,
        Optional<BirthDate> birth,
        Optional<String> sex,
        Optional<String> nationality,
        List<Passport> passports,
        Optional<String> nik,
        Optional<String> niora,
        List<String> permits,
        Optional<String> malaysianIc,
        Optional<String> mother,
        Optional<String> father,
        List<String> phones,
        Optional<String> district,
        Optional<String> address) {

    /** What a record says. */
    static Profile of(PersonRecord record) {
        List<List<String>> names = new ArrayList<>();
        names.add(words(record.name()));
        record.aliases().forEach(alias -> names.add(words(alias)));
        return new Profile(
                List.copyOf(names),
                record.name().truncated(),
                BirthNumbers.birth(record),
                BirthNumbers.sex(record),
                record.nationality(),
                sorted(record.passports().stream().map(Passport::toString).toList()).stream()
                        .map(Passport::parse)
                        .toList(),
                record.nik(),
                record.niora(),
                sorted(record.permitNumbers()),
                record.malaysianIc(),
                record.mother(),
                record.father(),
                sorted(record.phones()),
                record.districtCode(),
                record.address());
    }

    private static List<String> words(PersonName name) {
        List<String> words = new ArrayList<>(name.own());
        words.addAll(name.father());
        return List.copyOf(words);
    }

    private static List<String> sorted(Collection<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }
}
