package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** How clerks write a person down, with the slips they make. */
final class Hand {
    private static final List<String> MUHAMMADS = List.of("MOHD", "MUH.", "M.", "MOHAMAD", "MUHAMAD", "MOHAMMAD");

    private final Chance chance;

    Hand(Chance chance) {
        this.chance = chance;
    }

    /** A date of birth as written, and what a reader can take from it. */
    record Birth(Object written, String shown) {}

    /**
     * A name as written.
     *
     * @param clear whether it is still the person's name within spelling variants; one word alone is nobody's
     */
    record Written(String text, boolean clear) {}

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

    /** A village, now and then with the word for it before its name. */
    String village(String name) {
        return chance.of(0.2) ? chance.pick(List.of("DESA ", "DS. ", "Kel. ")) + name : name;
    }

    /** The index of a spouse permit, of which half a dozen spellings are about. */
    String spouseIndex() {
        return chance.of(0.2) ? chance.pick(List.of("E 31 A", "E-31A", "31A", "317", "C-317")) : "E31A";
    }

    /** In an office: as the papers have it, now and then in another order or shortened as clerks do. */
    String official(Person person) {
        Name name = person.called();
        if (name.family().isEmpty()) {
            return chance.of(0.2)
                    ? name.given() + " " + name.given()
                    : chance.of(0.1) ? "FNU " + name.given() : name.given();
        }
        if (!name.link().isEmpty()) {
            return shortened(name.given()) + " " + link(name.link()) + " " + name.family();
        }
        boolean otherOrder = chance.of(0.08);
        String given = shortened(name.given());
        return name.familyFirst() != otherOrder ? name.family() + " " + given : given + " " + name.family();
    }

    private String shortened(String given) {
        for (String spelling : List.of("MUHAMMAD ", "MOHAMAD ")) {
            if (given.startsWith(spelling) && chance.of(0.3)) {
                return chance.pick(MUHAMMADS) + " " + given.substring(spelling.length());
            }
        }
        return given.startsWith("ABDUL ") && chance.of(0.2) ? "ABD " + given.substring(6) : given;
    }

    private String link(String word) {
        if (!chance.of(0.25)) {
            return word;
        }
        return switch (word) {
            case "BINTI" -> "BT";
            case "BIN" -> "B.";
            case "ANAK" -> chance.of(0.5) ? "AK" : "A/K";
            default -> word;
        };
    }

    /** At a lodging: with a title, the father left out, words joined, or as it sounds. */
    Written atLodging(Person person) {
        Name name = person.called();
        boolean man = person.sex().equals("L");
        if (name.familyFirst() && chance.of(0.04)) {
            return new Written(asItSounds(name.full()), false);
        }
        if (chance.of(0.25)) {
            return new Written((man ? "MR " : "MRS ") + name.full(), true);
        }
        if (!name.link().isEmpty() && chance.of(0.3)) {
            String short_ = name.given() + (chance.of(0.5) ? "" : " " + name.family());
            return new Written(short_, short_.contains(" "));
        }
        if (name.link().isEmpty() && !name.family().isEmpty() && chance.of(0.15)) {
            return new Written(name.family() + "/" + name.given() + (man ? " MR" : " MS"), true);
        }
        if (name.familyFirst() && chance.of(0.2)) {
            return new Written(name.family() + " " + name.given().replace(" ", ""), true);
        }
        return new Written(official(person), true);
    }

    private static String asItSounds(String name) {
        return name.replace("ZH", "C")
                .replace("CH", "C")
                .replace("X", "S")
                .replace("Q", "C")
                .replace("J", "C")
                .replace("UANG", "UAN")
                .replace("NG", "N")
                .replace("PH", "F");
    }
}
