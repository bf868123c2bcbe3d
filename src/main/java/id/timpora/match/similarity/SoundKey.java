package id.timpora.match.similarity;

/**
 * Key of how a word of Latin letters sounds, blind to language: letters of like sound are one, vowels count only at the
 * beginning, doubles are single. It brings candidates together and proves nothing.
 */
public final class SoundKey {
    private static final String[][] SOUNDS = {
        {"SCH", "S"},
        {"TSCH", "S"},
        {"PH", "F"},
        {"GH", "G"},
        {"KH", "K"},
        {"CK", "K"},
        {"CH", "S"},
        {"SH", "S"},
        {"TH", "T"},
        {"DH", "D"},
        {"QU", "K"},
        {"WR", "R"},
        {"KN", "N"},
        {"X", "KS"}
    };
    //                                    ABCDEFGHIJKLMNOPQRSTUVWXYZ
    private static final String CLASSES = "AFKTAFKHAKKLNNAFKRSTAFFKAS";

    private SoundKey() {}

    /** The key; empty where the word has no Latin letter. */
    public static String of(String word) {
        String text = word;
        for (String[] sound : SOUNDS) {
            text = text.contains(sound[0]) ? text.replace(sound[0], sound[1]) : text;
        }
        StringBuilder key = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sound = c >= 'A' && c <= 'Z' ? CLASSES.charAt(c - 'A') : 0;
            boolean silent = sound == 0 || sound == 'H' || sound == 'A' && key.length() > 0;
            if (!silent && sound != last) {
                key.append(sound);
            }
            last = sound == 0 ? last : sound;
        }
        return key.toString();
    }
}
