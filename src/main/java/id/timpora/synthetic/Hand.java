package id.timpora.synthetic;

import java.time.LocalDate;

/** How clerks write a person down, with the slips they make. */
final class Hand {
    private final Chance chance;

    Hand(Chance chance) {
        this.chance = chance;
    }

    /** A date of birth as written, and what a reader can take from it. */
    record Birth(Object written, String shown) {}

    Birth birth(Person person, double slips) {
        LocalDate true_ = person.birth();
        if (chance.of(slips) && true_.getDayOfMonth() <= 12 && true_.getDayOfMonth() != true_.getMonthValue()) {
            LocalDate swapped = LocalDate.of(true_.getYear(), true_.getDayOfMonth(), true_.getMonthValue());
            return new Birth(swapped, swapped.toString());
        }
        if (chance.of(slips)) {
            return new Birth("00/00/" + true_.getYear(), String.valueOf(true_.getYear()));
        }
        if (chance.of(slips)) {
            LocalDate edited = true_.plusYears(true_.getYear() % 10 == 9 ? -1 : 1);
            return new Birth(edited, edited.toString());
        }
        return new Birth(true_, true_.toString());
    }

    /** A spelling variant a reader still takes for the name. */
    String name(Person person, boolean hotel) {
        String name = person.name();
        if (hotel && chance.of(0.25)) {
            return (person.sex().equals("L") ? "MR " : "MRS ") + name;
        }
        if (person.family().isEmpty()) {
            return chance.of(0.2) ? name + " " + name : chance.of(0.1) ? "FNU " + name : name;
        }
        if (hotel && chance.of(0.15)) {
            return person.family() + "/" + person.given() + (person.sex().equals("L") ? " MR" : " MS");
        }
        return chance.of(0.08) ? person.family() + " " + person.given() : name;
    }
}
