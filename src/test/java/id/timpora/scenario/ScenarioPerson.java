package id.timpora.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** An invented person of a story, unlike every other person; letters from L on are Indonesians, others foreigners. */
final class ScenarioPerson {
    private static final String[] SYLLABLES = {
        "BA", "RO", "KI", "MU", "TE", "LO", "SA", "VI", "DU", "NE", "GA", "PO", "ZI", "FU", "HE", "JO", "WA", "YI",
        "CU", "RE"
    };

    private final Map<String, Object> traits;
    private final boolean foreign;
    private final Random random;
    private final String name;
    private final LocalDate born;
    private final int serial;

    ScenarioPerson(String story, String letter, Map<String, Object> traits) {
        this.traits = traits;
        this.foreign = letter.charAt(0) < 'L';
        this.random = new Random((story + letter).hashCode() * 2654435761L);
        this.name = word(3) + " " + word(4) + " " + word(3);
        this.born = LocalDate.of(1965, 1, 2).plusDays(random.nextInt(12_000));
        this.serial = 1_000_000 + random.nextInt(8_999_999);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String trait(String key, String otherwise) {
        Object value = traits.get(key);
        return value == null ? otherwise : value.toString();
    }

    String name() {
        return trait("name", name);
    }

    String born() {
        String text = trait("born", born.toString());
        return switch (text.length()) {
            case 4 -> "00/00/" + text;
            default -> text;
        };
    }

    String sex() {
        return trait("sex", serial % 2 == 0 ? "L" : "P");
    }

    String nationality() {
        return trait("nationality", foreign ? "MYS" : "IDN");
    }

    String passport() {
        return trait("passport", foreign ? "K7" + serial : "C" + serial);
    }

    /** A population number that fits birth date and sex; empty for a foreigner who has none. */
    String nik() {
        LocalDate date = LocalDate.parse(
                trait("born", born.toString()).length() == 10 ? trait("born", born.toString()) : "1980-01-02");
        int day = date.getDayOfMonth() + (sex().equals("P") ? 40 : 0);
        return trait(
                "nik",
                "610901%02d%02d%02d%04d".formatted(day, date.getMonthValue(), date.getYear() % 100, 1 + serial % 9998));
    }

    /** Whether documents of every agency show the passport. */
    boolean showsPassport() {
        return foreign || traits.containsKey("passport");
    }

    boolean isForeign() {
        return foreign;
    }
}
