package id.timpora.synthetic;

import java.time.LocalDate;

/**
 * One invented person.
 *
 * @param number unique, from 1
 * @param origin nationality
 * @param called name by parts
 * @param birth true date of birth
 * @param sex {@code L} or {@code P}
 * @param home household
 */
record Person(int number, Origin origin, Name called, LocalDate birth, String sex, Household home) {
    private static final int SERIALS = 9999;
    /** Persons with the same place and serial in their NIK are born on days of different classes. */
    private static final int CLASSES = 64;

    /** Lets the births of neighbouring numbers fall on all days of the year, as births do. */
    private static final int SPREAD = 37;

    private static final String[] PREFIXES = {
        "610301", "610303", "610305", "610307", "610309", "610311", "610320", "610321", "610901", "610902", "610903",
        "610904", "610905", "610906", "610907", "610302", "610304", "610306", "610308", "610310"
    };

    static Person invent(int number, Origin origin, String sex, Chance chance) {
        Community community = origin.community(sex, chance);
        Name name = community.name(sex, chance);
        boolean mononym = origin == Origin.IDN && chance.of(0.2);
        LocalDate birth = LocalDate.of(chance.between(1955, 2003), chance.between(1, 12), chance.between(2, 28));
        int numbers = SERIALS * PREFIXES.length;
        int wanted = (number / numbers + number % numbers * SPREAD) % CLASSES;
        birth = birth.plusDays(Math.floorMod(wanted - birth.getDayOfYear(), CLASSES));
        birth = birth.getDayOfYear() <= 1 || birth.getMonthValue() == 12 && birth.getDayOfMonth() == 31
                ? birth.minusDays(CLASSES)
                : birth;
        Name called = mononym ? new Name(name.given(), "", "", false) : name;
        return new Person(number, origin, called, birth, sex, Household.of(number, community, chance));
    }

    /** Another person of the same household. */
    Person kin(int otherNumber, Name name, LocalDate born, String otherSex) {
        return new Person(otherNumber, origin, name, born, otherSex, home);
    }

    /** The same person under another name. */
    Person renamed(Name name) {
        return new Person(number, origin, name, birth, sex, home);
    }

    /** The same person, born on another day. */
    Person born(LocalDate day) {
        return new Person(number, origin, called, day, sex, home);
    }

    /** The same person in another household. */
    Person living(Household household) {
        return new Person(number, origin, called, birth, sex, household);
    }

    /** The same person with the papers of another country. */
    Person from(Origin other) {
        return new Person(number, other, called, birth, sex, home);
    }

    String given() {
        return called.given();
    }

    String family() {
        return called.family();
    }

    boolean isForeign() {
        return origin != Origin.IDN;
    }

    String id() {
        return "W" + String.format("%08d", number);
    }

    String name() {
        return called.full();
    }

    String passport(int book) {
        return origin.passport(number, book);
    }

    /** Place of first issue, date of birth with women's days raised by 40, serial. */
    String nik() {
        int day = birth.getDayOfMonth() + (sex.equals("P") ? 40 : 0);
        return PREFIXES[number / SERIALS % PREFIXES.length]
                + String.format("%02d%02d%02d", day, birth.getMonthValue(), birth.getYear() % 100)
                + String.format("%04d", number % SERIALS + 1);
    }

    /** Malaysian identity card: birth date, state 13, number. */
    String malaysianIc() {
        return String.format(
                "%02d%02d%02d13%04d",
                birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth(), number % 10_000);
    }
}
