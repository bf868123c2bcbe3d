package id.timpora.synthetic;

import java.time.LocalDate;

/**
 * One invented person.
 *
 * @param number unique, from 1
 * @param origin nationality
 * @param given own name
 * @param family second name; empty for a person of one name
 * @param birth true date of birth
 * @param sex {@code L} or {@code P}
 */
record Person(int number, Origin origin, String given, String family, LocalDate birth, String sex) {
    private static final int SERIALS = 9999;
    private static final int CLASSES = 64;
    private static final String[] PREFIXES = {
        "610301", "610303", "610305", "610307", "610309", "610311", "610320", "610321", "610901", "610902", "610903",
        "610904", "610905", "610906", "610907", "610302", "610304", "610306", "610308", "610310"
    };

    static Person invent(int number, Origin origin, String sex, Chance chance) {
        boolean mononym = origin == Origin.IDN && chance.of(0.25);
        LocalDate birth = LocalDate.of(chance.between(1955, 2003), chance.between(1, 12), chance.between(2, 28));
        int wanted = number / (SERIALS * PREFIXES.length) % CLASSES;
        birth = birth.plusDays(Math.floorMod(wanted - birth.getDayOfYear(), CLASSES));
        birth = birth.getDayOfYear() <= 1 || birth.getMonthValue() == 12 && birth.getDayOfMonth() == 31
                ? birth.minusDays(CLASSES)
                : birth;
        return new Person(number, origin, origin.given(chance), mononym ? "" : origin.family(chance), birth, sex);
    }

    boolean isForeign() {
        return origin != Origin.IDN;
    }

    String id() {
        return "W" + String.format("%08d", number);
    }

    /** Family name first for East Asians, as their passports have it. */
    String name() {
        if (family.isEmpty()) {
            return given;
        }
        boolean familyFirst = origin == Origin.CHN || origin == Origin.VNM || origin == Origin.KOR;
        return switch (origin) {
            case MYS -> given + " ANAK " + family;
            default -> familyFirst ? family + " " + given : given + " " + family;
        };
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
