package id.timpora.synthetic;

/** Numbers as readers compare them. */
final class PaperNumber {
    private PaperNumber() {}

    /** Without punctuation; O and 0, I and 1, S and 5, B and 8, Z and 2 are read for one another, so they count as one. */
    static String folded(String number) {
        return number.replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('S', '5')
                .replace('B', '8')
                .replace('Z', '2');
    }

    /** Equal, or one character replaced, missing or added. */
    static boolean withinOneEdit(String one, String other) {
        if (one.length() > other.length()) {
            return withinOneEdit(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(Math.min(same + (one.length() == other.length() ? 1 : 0), one.length()));
        String otherRest = other.substring(Math.min(same + 1, other.length()));
        return one.equals(other) || rest.equals(otherRest);
    }
}
