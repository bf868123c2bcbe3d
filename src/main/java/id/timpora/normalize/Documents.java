package id.timpora.normalize;

import id.timpora.person.BirthDate;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * Tells what a number written where a document's number belongs really is: guests show identity cards, and clerks type
 * them where the passport goes.
 */
public final class Documents {
    private static final int NIK_LENGTH = 16;
    private static final int IC_LENGTH = 12;
    private static final int SHORTEST_PASSPORT = 5;
    private static final int WOMAN = 40;

    private Documents() {}

    /** What a number is. */
    public enum Kind {
        PASSPORT,
        /** Indonesian population number. */
        NIK,
        /** Malaysian identity card number: evidence, but no travel document. */
        MALAYSIAN_IC,
        /** Too short, or one sign over and over: says nothing about anybody. */
        NOTHING
    }

    /**
     * The kind of a number of capitals and digits.
     *
     * @param nationality of the holder, where known
     */
    public static Kind kind(String number, Optional<String> nationality) {
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && number.length() == NIK_LENGTH && isNik(number)) {
            return Kind.NIK;
        }
        boolean malaysian = nationality.isEmpty() || nationality.get().equals("MYS");
        if (digits && number.length() == IC_LENGTH && malaysian && isMalaysianIc(number)) {
            return Kind.MALAYSIAN_IC;
        }
        boolean says = number.length() >= SHORTEST_PASSPORT
                && number.chars().distinct().count() > 2
                && number.chars().anyMatch(Character::isDigit)
                && !number.chars().filter(Character::isDigit).allMatch(c -> c == '0');
        return says ? Kind.PASSPORT : Kind.NOTHING;
    }

    /** Whether 16 digits can be a NIK: a date that exists, women's days raised by 40, and a serial. */
    public static boolean isNik(String number) {
        if (number.length() != NIK_LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int day = Integer.parseInt(number, 6, 8, 10);
        boolean date = isDay(number.substring(10, 12), number.substring(8, 10), day > WOMAN ? day - WOMAN : day);
        return date && !number.endsWith("0000") && number.charAt(0) != '0';
    }

    /** Whether twelve digits start with a date of birth, as Malaysian identity card numbers do. */
    static boolean isMalaysianIc(String number) {
        return isDay(number.substring(0, 2), number.substring(2, 4), Integer.parseInt(number, 4, 6, 10));
    }

    private static boolean isDay(String year, String month, int day) {
        try {
            int number = Integer.parseInt(month);
            return number > 0 && day > 0 && !new BirthDate(2000 + Integer.parseInt(year) % 4, number, day).isPartial();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The number without the check digit of the machine-readable zone, where a clerk typed that too: nine places and
     * the right digit in the tenth.
     */
    static String withoutCheckDigit(String number) {
        int last = number.length() - 1;
        boolean glued = number.length() == 10
                && Character.isDigit(number.charAt(last))
                && Character.isLetter(number.charAt(0))
                && checkDigit(number.substring(0, last)) == number.charAt(last) - '0';
        return glued ? number.substring(0, last) : number;
    }

    /** Check digit of ICAO Doc 9303-3 §4.9: weights 7, 3, 1, letters count from ten, fillers nothing. */
    static int checkDigit(CharSequence field) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
            sum += value * weights[i % 3];
        }
        return sum % 10;
    }
}
