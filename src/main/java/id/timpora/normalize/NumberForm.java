package id.timpora.normalize;

/**
 * The form of a number: {@code #} a digit, {@code @} a letter, {@code *} either, anything else itself.
 *
 * @param signs one sign for each place
 */
record NumberForm(String signs) {
    private static final String READ_AS_LETTERS = "OISBZ";
    private static final String READ_AS_DIGITS = "01582";

    /** Whether a number of capitals and digits has this form. */
    boolean fits(String number) {
        if (number.length() != signs.length()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if (!fits(signs.charAt(i), number.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same, where a letter may stand for the digit it looks like and the other way round. */
    boolean fitsFolded(String number) {
        if (number.length() != signs.length()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            char c = number.charAt(i);
            if (!fits(signs.charAt(i), c) && !fits(signs.charAt(i), twin(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char sign, char c) {
        boolean digit = c >= '0' && c <= '9';
        boolean letter = c >= 'A' && c <= 'Z';
        return switch (sign) {
            case '#' -> digit;
            case '@' -> letter;
            case '*' -> digit || letter;
            default -> sign == c;
        };
    }

    private static char twin(char c) {
        int letter = READ_AS_LETTERS.indexOf(c);
        int digit = READ_AS_DIGITS.indexOf(c);
        return letter >= 0 ? READ_AS_DIGITS.charAt(letter) : digit >= 0 ? READ_AS_LETTERS.charAt(digit) : c;
    }
}
