package id.timpora.normalize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say what part of an address follows, with the ways clerks shorten them. */
enum AddressMark {
    /** Nothing says what it is. */
    NONE(""),
    STREET("JALAN|JLN|JL|GANG|GG|LORONG|LRG|LR"),
    NUMBER("NOMOR|NO"),
    /** A house, block, mess or transmigration unit; kept with its word. */
    UNIT("BLOK|SP|KOMPLEKS|KOMPLEK|KOMP|PERUMAHAN|PERUM|MESS|CAMP|KM"),
    HAMLET("DUSUN|DSN|KAMPUNG|KP"),
    VILLAGE("DESA|DS|KELURAHAN|KEL"),
    DISTRICT("KECAMATAN|KEC"),
    REGENCY("KABUPATEN|KAB"),
    CITY("KOTA"),
    PROVINCE("PROVINSI|PROPINSI|PROV|PROP"),
    /** A landmark, which is not the address. */
    LANDMARK("DEPAN|DPN|DEKAT|SIMPANG|SIMP|BELAKANG|SAMPING"),
    COMPANY("PT|CV");

    /**
     * A part of an address.
     *
     * @param mark what it is
     * @param text the words behind the mark
     */
    record Part(AddressMark mark, String text) {}

    private static final Pattern STOPS = Pattern.compile("[,;]|(?<![A-Z0-9])(" + all() + ")(?![A-Z])[.: ]*");

    private static final Map<String, AddressMark> MARKS = marks();
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NEITHER_WORD_NOR_NUMBER = Pattern.compile("[^A-Z0-9/-]+");

    private final String words;

    AddressMark(String words) {
        this.words = words;
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        for (AddressMark mark : values()) {
            all.append(mark == NONE || mark.ordinal() == 1 ? "" : "|").append(mark.words);
        }
        return all.toString();
    }

    private static Map<String, AddressMark> marks() {
        Map<String, AddressMark> marks = new HashMap<>();
        for (AddressMark mark : values()) {
            List.of(mark.words.split("\\|")).forEach(word -> marks.put(word, mark));
        }
        return marks;
    }

    /** Capitals without accents, single blanks, line ends as commas. */
    static String plain(String written) {
        String text = Fold.isAscii(written)
                ? written
                : ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                        .replaceAll("");
        String line = LINE_ENDS.matcher(text).replaceAll(",");
        return BLANKS.matcher(line).replaceAll(" ").toUpperCase(Locale.ROOT).strip();
    }

    /** The parts of a plain address, left to right. */
    static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher stop = STOPS.matcher(text);
        AddressMark mark = NONE;
        String word = "";
        int from = 0;
        while (stop.find()) {
            add(parts, mark, word, text.substring(from, stop.start()));
            word = stop.group(1) == null ? "" : stop.group(1);
            mark = MARKS.getOrDefault(word, NONE);
            from = stop.end();
        }
        add(parts, mark, word, text.substring(from));
        return parts;
    }

    private static void add(List<Part> parts, AddressMark mark, String word, String text) {
        String words = NEITHER_WORD_NOR_NUMBER.matcher(text).replaceAll(" ").strip();
        if (words.isEmpty() && mark != UNIT) {
            return;
        }
        parts.add(new Part(mark, mark == UNIT ? (canonical(word) + " " + words).strip() : words));
    }

    private static String canonical(String word) {
        return switch (word) {
            case "KOMP", "KOMPLEK" -> "KOMPLEKS";
            case "PERUM" -> "PERUMAHAN";
            default -> word;
        };
    }
}
