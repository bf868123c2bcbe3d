package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Machine-readable zones, ICAO Doc 9303-4 (TD3). */
final class Zone {
    private static final int LENGTH = 44;
    private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int[] WEIGHTS = {7, 3, 1};

    private Zone() {}

    static int checkDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : Character.isLetter(c) ? c - 'A' + 10 : 0;
            sum += value * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10;
    }

    static String first(Person person) {
        String issuer = issuer(person);
        boolean whole = person.family().isEmpty() || !person.called().link().isEmpty();
        String names = whole ? person.name() : person.family() + "<<" + person.given();
        String plain =
                names.replace("/", "").replace("Ü", "UE").replace("Ä", "AE").replace("ß", "SS");
        return filled("P<" + issuer + plain.replace(' ', '<'), LENGTH);
    }

    static String second(Person person, int book, LocalDate expires) {
        String number = filled(person.passport(book), 9);
        String birth = SIX.format(person.birth());
        String expiry = SIX.format(expires);
        String optional = filled("", 14);
        String line = number + checkDigit(number) + issuer(person) + birth + checkDigit(birth)
                + (person.sex().equals("L") ? "M" : "F") + expiry + checkDigit(expiry) + optional + "0";
        String all = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43);
        return line + checkDigit(all);
    }

    /** The second line with its fillers, which some exports lose or write as character entities. */
    static String restored(String line) {
        return line.replace("&lt;", "<").replace(' ', '<');
    }

    /** Whether a check digit fails, or what is read differs from what is typed beside it. */
    static boolean isInconsistent(String line, Mention crossing) {
        Row row = crossing.row();
        String number = line.substring(0, 9);
        String birth = line.substring(13, 19);
        String expiry = line.substring(21, 27);
        boolean digits = wrong(number, line.charAt(9))
                || wrong(birth, line.charAt(19))
                || wrong(expiry, line.charAt(27))
                || wrong(line.substring(28, 42), line.charAt(42) == '<' ? '0' : line.charAt(42))
                || wrong(line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43), line.charAt(43));
        boolean typed = !PaperNumber.folded(number.replace("<", "")).equals(PaperNumber.folded(row.text("NO_DOKUMEN")))
                || !fits(birth, crossing.birth())
                || row.day("TGL_HABIS_DOKUMEN") != null && !expiry.equals(SIX.format(row.day("TGL_HABIS_DOKUMEN")))
                || line.charAt(20) != (row.says("JENIS_KELAMIN", "L") ? 'M' : 'F')
                || !nation(line.substring(10, 13)).equals(row.text("KEBANGSAAN"));
        return digits || typed;
    }

    private static boolean wrong(String field, char digit) {
        return checkDigit(field) != digit - '0';
    }

    private static String nation(String code) {
        return code.equals("D<<") ? "DEU" : code;
    }

    /** A typed birth date, perhaps the year alone, against the six digits. */
    private static boolean fits(String six, @Nullable String typed) {
        String digits = typed == null ? "" : typed.substring(2).replace("-", "");
        return six.startsWith(digits);
    }

    private static String issuer(Person person) {
        return person.origin() == Origin.DEU ? "D<<" : person.origin().name();
    }

    private static String filled(String text, int length) {
        return text.length() >= length ? text.substring(0, length) : text + "<".repeat(length - text.length());
    }
}
