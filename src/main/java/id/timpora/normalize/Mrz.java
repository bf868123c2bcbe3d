package id.timpora.normalize;

import id.timpora.person.BirthDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The machine-readable zone of a passport (TD3, two lines of 44), ICAO Doc 9303-4.
 *
 * @param issuer issuing state or organisation; the one-letter German code is written out
 * @param number document number
 * @param numberValid whether the number's check digit holds
 * @param nationality nationality as printed
 * @param birth date of birth, possibly partial; empty where unreadable
 * @param birthValid whether the check digit of the date of birth holds
 * @param sex {@code M}, {@code F} or {@code <}
 * @param expiry date of expiry; empty where unreadable
 * @param expiryValid whether the check digit of the date of expiry holds
 * @param optionalValid whether the digit over the optional data holds
 * @param compositeValid whether the digit over all of them holds
 * @param primary surname, words separated by blanks
 * @param secondary given names
 * @param truncated whether the name fills all 39 places, so that it may go on
 */
public record Mrz(
        String issuer,
        String number,
        boolean numberValid,
        String nationality,
        Optional<BirthDate> birth,
        boolean birthValid,
        String sex,
        Optional<LocalDate> expiry,
        boolean expiryValid,
        boolean optionalValid,
        boolean compositeValid,
        String primary,
        String secondary,
        boolean truncated) {
    private static final int LENGTH = 44;
    private static final int NAME_AT = 5;
    private static final String LETTERS_READ_AS_DIGITS = "OQDISBZG";
    private static final String DIGITS_MEANT = "00015826";

    /**
     * Reads two lines as scanned; blanks and {@code &lt;} count as fillers, and digits read as letters are set right.
     *
     * @param thisYear after which nobody was born yet
     */
    public static Optional<Mrz> read(String one, String two, int thisYear) {
        String names = line(one);
        String data = line(two);
        if (names.length() != LENGTH || data.length() != LENGTH || names.charAt(0) != 'P') {
            return Optional.empty();
        }
        return Optional.of(read44(names, data, thisYear));
    }

    private static Mrz read44(String names, String data, int thisYear) {
        String number = data.substring(0, 9);
        String birth = digits(data.substring(13, 19));
        String expiry = digits(data.substring(21, 27));
        String optional = data.substring(28, 42);
        String composite = number
                + digits(data.substring(9, 10))
                + birth
                + digits(data.substring(19, 20))
                + expiry
                + digits(data.substring(27, 28))
                + optional
                + data.charAt(42);
        String name = names.substring(NAME_AT);
        int gap = name.indexOf("<<");
        return new Mrz(
                state(names.substring(2, 5)),
                number.replace("<", ""),
                holds(number, data.charAt(9)),
                state(data.substring(10, 13)),
                birth(birth, thisYear),
                holds(birth, data.charAt(19)),
                data.substring(20, 21),
                expiry(expiry),
                holds(expiry, data.charAt(27)),
                holds(optional, data.charAt(42)),
                holds(composite, data.charAt(43)),
                words(gap < 0 ? name : name.substring(0, gap)),
                gap < 0 ? "" : words(name.substring(gap)),
                name.charAt(name.length() - 1) != '<');
    }

    /** Whether every check digit holds. */
    public boolean isValid() {
        return numberValid && birthValid && expiryValid && optionalValid && compositeValid;
    }

    private static String line(String text) {
        String plain =
                text.strip().toUpperCase(Locale.ROOT).replace("&LT;", "<").replace(' ', '<');
        return plain.length() >= LENGTH || plain.length() < 10 ? plain : plain + "<".repeat(LENGTH - plain.length());
    }

    private static String digits(String field) {
        StringBuilder digits = new StringBuilder(field);
        for (int i = 0; i < digits.length(); i++) {
            int at = LETTERS_READ_AS_DIGITS.indexOf(digits.charAt(i));
            if (at >= 0) {
                digits.setCharAt(i, DIGITS_MEANT.charAt(at));
            }
        }
        return digits.toString();
    }

    private static boolean holds(String field, char digit) {
        char check = digits(String.valueOf(digit)).charAt(0);
        return Documents.checkDigit(field) == (check == '<' ? 0 : check - '0');
    }

    /** The one-letter code of Germany is the only state whose code is not written with three letters. */
    private static String state(String field) {
        String code = field.replace("<", "");
        return code.equals("D") ? "DEU" : code;
    }

    private static Optional<BirthDate> birth(String field, int thisYear) {
        try {
            int year = Integer.parseInt(field, 0, 2, 10);
            int century = 2000 + year > thisYear ? 1900 : 2000;
            int month = field.charAt(2) == '<' ? 0 : Integer.parseInt(field, 2, 4, 10);
            int day = field.charAt(4) == '<' ? 0 : Integer.parseInt(field, 4, 6, 10);
            return Optional.of(new BirthDate(century + year, month, day));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> expiry(String field) {
        try {
            return Optional.of(LocalDate.of(
                    2000 + Integer.parseInt(field, 0, 2, 10),
                    Integer.parseInt(field, 2, 4, 10),
                    Integer.parseInt(field, 4, 6, 10)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String words(String field) {
        return field.replace('<', ' ').strip().replaceAll(" +", " ");
    }
}
