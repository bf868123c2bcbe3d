package id.timpora.match;

import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What records say that is compared; records that say the same are compared once.
 *
 * @param names words of the name and of each alias
 * @param truncated whether the name may go on
 * @param birth date of birth
 * @param sex {@code L} or {@code P}
 * @param passports travel documents
 * @param nik NIK
 * @param niora immigration person number
 * @param permits permit numbers
 */
record Profile(
        List<List<String>> names,
        boolean truncated,
        Optional<BirthDate> birth,
        Optional<String> sex,
        Set<Passport> passports,
        Optional<String> nik,
        Optional<String> niora,
        Set<String> permits) {

    static Profile of(PersonRecord record) {
        List<List<String>> names = new ArrayList<>();
        names.add(words(record.name()));
        record.aliases().forEach(alias -> names.add(words(alias)));
        return new Profile(
                List.copyOf(names),
                record.name().truncated(),
                record.birthDate(),
                record.sex(),
                Set.copyOf(record.passports()),
                record.nik(),
                record.niora(),
                Set.copyOf(record.permitNumbers()));
    }

    private static List<String> words(PersonName name) {
        List<String> words = new ArrayList<>(name.own());
        words.addAll(name.father());
        return List.copyOf(words);
    }

    /** Values under which the profile can meet others. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        passports.forEach(p -> keys.add("P" + p.foldedNumber()));
        nik.ifPresent(n -> keys.add("N" + n));
        niora.ifPresent(n -> keys.add("O" + n));
        permits.forEach(p -> keys.add("Z" + p));
        return keys;
    }
}
