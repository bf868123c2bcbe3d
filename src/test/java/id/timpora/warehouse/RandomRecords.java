package id.timpora.warehouse;

import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Invented records of few invented persons, so that they meet often. */
final class RandomRecords {
    private static final String[] GIVEN = {"SITI", "ROSLINDA", "BAMBANG", "MULYADI", "KARTIKO", "ERNAWATI", "JULIANTO"};
    private static final String[] LAST = {"BUJANGAN", "SETIAWATI", "NUGROHOW", "GUNARDI", "RAHMAWAN", "PERMATAS"};

    private final Random random;

    RandomRecords(int seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** A record of a random person, as one agency or another would write it. */
    PersonRecord record(String ref) {
        int person = random.nextInt(25);
        Random fixed = new Random(person);
        String given = GIVEN[fixed.nextInt(GIVEN.length)];
        String last = LAST[fixed.nextInt(LAST.length)];
        String birth =
                String.format("19%02d-%02d-%02d", 50 + fixed.nextInt(40), 1 + fixed.nextInt(9), 10 + fixed.nextInt(9));
        String passport = "IDN:X" + (1_234_567 + 7_919 * person);
        String nik = "61030111076262" + (10 + person);
        List<String> words = random.nextInt(6) == 0 ? List.of(last, given) : List.of(given, last);
        boolean shows = random.nextInt(3) > 0;
        return record(
                ref,
                words,
                random.nextInt(12) == 0 ? "19" + (50 + random.nextInt(40)) + "-03-14" : birth,
                shows && random.nextInt(10) > 0 ? List.of(passport) : List.of(),
                random.nextInt(4) == 0 ? Optional.of(nik) : Optional.empty());
    }

    /** A record of somebody met once. */
    static PersonRecord stranger(int number) {
        String syllables = "BADUGIKELOMINUPARESITOWAYUZE";
        StringBuilder name = new StringBuilder();
        for (int rest = number * 7_919 + 14 * 14 * 14; rest > 0; rest /= 14) {
            name.append(syllables, rest % 14 * 2, rest % 14 * 2 + 2);
        }
        List<String> words = List.of(name.substring(0, 4), name.substring(4));
        String birth = String.format("%d-%02d-%02d", 1950 + number % 53, 1 + number * 31 % 12, 1 + number * 17 % 28);
        return record("hotel_apoa:S" + number + ":orang", words, birth, List.of(), Optional.empty());
    }

    static PersonRecord record(
            String ref, List<String> words, String birth, List<String> passports, Optional<String> nik) {
        return new PersonRecord(
                ref,
                ref.substring(0, ref.indexOf(':')),
                ref.substring(0, ref.indexOf('_')),
                "orang",
                ref.substring(0, ref.lastIndexOf(':')),
                new PersonName(String.join(" ", words), words, List.of(), false),
                List.of(),
                BirthDate.parse(birth),
                Optional.empty(),
                Optional.of("L"),
                Optional.of("IDN"),
                Optional.of(false),
                passports.stream().map(Passport::parse).toList(),
                nik,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** References of two feeds; some rows mention two persons. */
    List<String> refs(int count) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String feed = random.nextBoolean() ? "hotel_apoa" : "imigrasi_perlintasan";
            refs.add(feed + ":R" + random.nextInt(60) + ":" + (random.nextInt(8) == 0 ? "lain" : "orang"));
        }
        return refs.stream().distinct().toList();
    }
}
