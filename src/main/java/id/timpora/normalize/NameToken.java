package id.timpora.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a name as written.
 *
 * @param text letters and digits, or a word of descent with its slash
 * @param marked whether a dot or a comma stands beside it, as beside an abbreviation
 */
record NameToken(String text, boolean marked) {
    private static final Pattern SLASH = Pattern.compile("\\b([ASDW])\\s*/\\s*([LPOK])\\b");
    private static final Pattern BLANKS = Pattern.compile("[\\s<]+");
    private static final String DIGITS = "0123456789";
    private static final String LETTERS_READ_AS_DIGITS = "OIZEASGTBG";

    /**
     * Words of a text without commas; apostrophes join, other punctuation divides.
     *
     * @param whole words with dots or a slash that are one word nevertheless, without their dots; where the text begins
     * @param later the same, behind the first word
     */
    static List<NameToken> of(String text, Set<String> whole, Set<String> later) {
        List<NameToken> tokens = new ArrayList<>();
        for (String piece :
                BLANKS.split(text.indexOf('/') < 0 ? text : SLASH.matcher(text).replaceAll(" $1/$2 "))) {
            String joined = piece.replace(".", "");
            boolean divided = joined.length() < piece.length() || joined.indexOf('/') > 0;
            if (divided && (tokens.isEmpty() ? whole : later).contains(joined)) {
                tokens.add(new NameToken(joined, joined.length() < piece.length()));
            } else {
                divide(piece, tokens);
            }
        }
        return tokens;
    }

    private static void divide(String piece, List<NameToken> tokens) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= piece.length(); i++) {
            char c = i < piece.length() ? piece.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isApostrophe(c) && word.length() > 0) {
                tokens.add(new NameToken(letters(word.toString()), c == '.'));
                word.setLength(0);
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == 'ʻ' || c == 'ʹ' || c == 'ʺ';
    }

    /** A digit within letters is a misread letter. */
    private static String letters(String word) {
        if (word.chars().noneMatch(Character::isDigit) || word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        StringBuilder read = new StringBuilder(word);
        for (int i = 0; i < read.length(); i++) {
            int digit = DIGITS.indexOf(read.charAt(i));
            if (digit >= 0) {
                read.setCharAt(i, LETTERS_READ_AS_DIGITS.charAt(digit));
            }
        }
        return read.toString();
    }
}
