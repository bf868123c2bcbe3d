package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

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

    private static String issuer(Person person) {
        return person.origin() == Origin.DEU ? "D<<" : person.origin().name();
    }

    private static String filled(String text, int length) {
        return text.length() >= length ? text.substring(0, length) : text + "<".repeat(length - text.length());
    }
}
