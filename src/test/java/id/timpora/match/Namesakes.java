package id.timpora.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An invented register of names and birth dates alone, a stand-in for sets of the kind of RLdata: names are common and
 * rare as in life, a tenth of the records are copies, and each copy has one error in one of the five columns.
 */
public final class Namesakes {
    private static final List<String> SYLLABLES = List.of(
            "BAR", "CEL", "DOR", "FEN", "GAL", "HIN", "JOS", "KAR", "LUM", "MEL", "NOR", "PIT", "RAS", "SOL", "TEM",
            "VAN", "WIR", "ZEN");
    private static final int LETTERS = 26;
    private static final double SKEW = 8;

    private final Random random;
    private final List<String> given;
    private final List<String> family;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();

    /** So many persons, every ninth with a copy. */
    public Namesakes(long seed, int persons) {
        random = new Random(seed);
        given = names(2, 250);
        family = names(3, 1500);
        for (int i = 0; i < persons; i++) {
            List<String> row = List.of(
                    pick(given),
                    pick(family),
                    String.valueOf(1920 + random.nextInt(85)),
                    String.valueOf(1 + random.nextInt(12)),
                    String.valueOf(1 + random.nextInt(28)));
            add(i, row);
            if (i % 9 == 0) {
                add(i, copy(row));
            }
        }
    }

    private List<String> names(int syllables, int count) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            names.add(name.toString());
        }
        List<String> all = new ArrayList<>(names);
        Collections.shuffle(all, random);
        return all;
    }

    /** The n-th name is borne by a part of 1 / (n + 8). */
    private String pick(List<String> names) {
        double most = Math.log((names.size() + SKEW) / SKEW);
        return names.get((int) (SKEW * Math.exp(random.nextDouble() * most) - SKEW));
    }

    private void add(int person, List<String> row) {
        rows.add(row);
        truth.add("p" + person);
    }

    private List<String> copy(List<String> row) {
        List<String> copy = new ArrayList<>(row);
        int field = random.nextInt(row.size());
        copy.set(field, field < 2 ? misspelt(row.get(field)) : other(field, Integer.parseInt(row.get(field))));
        return copy;
    }

    private String other(int field, int number) {
        return switch (field) {
            case 2 -> String.valueOf(number + (random.nextBoolean() ? 1 : -1) * (random.nextBoolean() ? 1 : 10));
            case 3 -> String.valueOf(1 + random.nextInt(12));
            default -> String.valueOf(1 + random.nextInt(28));
        };
    }

    private String misspelt(String name) {
        int at = random.nextInt(name.length());
        char letter = (char) ('A' + random.nextInt(LETTERS));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + letter + name.substring(at);
        };
    }

    /** The person of each record. */
    public List<String> truth() {
        return truth;
    }

    /** The records as lines of a CSV text, the header first. */
    public List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("record_id,fname_c1,lname_c1,by,bm,bd"));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(Persons.id(i) + "," + String.join(",", rows.get(i)));
        }
        return lines;
    }
}
