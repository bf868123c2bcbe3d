package id.timpora.match.similarity;

import java.util.Random;

/** Random words for properties: few letters, so that many agree. */
final class Words {
    private static final String LETTERS = "ABCDEO-É张";

    private Words() {}

    static String random(Random random, int longest) {
        int length = random.nextInt(longest + 1);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** The word after up to three keying slips. */
    static String slipped(Random random, String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = random.nextInt(4); i > 0 && out.length() > 1; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> out.setCharAt(at, out.charAt(random.nextInt(out.length())));
            }
        }
        return out.toString();
    }
}
