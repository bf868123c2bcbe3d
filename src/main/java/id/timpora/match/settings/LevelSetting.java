package id.timpora.match.settings;

import id.timpora.match.level.Argument;
import id.timpora.match.level.LevelKind;
import id.timpora.match.level.LevelKinds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One level of a comparison.
 *
 * @param text as written in the settings
 * @param kind how values agree; null where they are equal
 * @param argument what the kind must be told
 */
public record LevelSetting(String text, @Nullable LevelKind kind, double argument) {
    /** The word for equality. */
    public static final String EXACT = "exact";

    /** Reads {@code exact}, {@code sound}, {@code jaro-winkler >= 0.92}; empty if it is nothing of the kind. */
    static Optional<LevelSetting> parse(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length == 1 && words[0].equals(EXACT)) {
            return Optional.of(new LevelSetting(EXACT, null, 0));
        }
        return LevelKinds.named(words[0]).flatMap(kind -> parse(kind, words));
    }

    private static Optional<LevelSetting> parse(LevelKind kind, String[] words) {
        String text = String.join(" ", words);
        Argument allowed = kind.argument();
        if (allowed.equals(Argument.NONE)) {
            return words.length == 1 ? Optional.of(new LevelSetting(text, kind, 0)) : Optional.empty();
        }
        if (words.length != 3 || !words[1].equals(allowed.sign())) {
            return Optional.empty();
        }
        try {
            double argument = Double.parseDouble(words[2]);
            boolean within = argument >= allowed.least() && argument <= allowed.most();
            return within ? Optional.of(new LevelSetting(text, kind, argument)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What may be written, for messages. */
    static String allowed() {
        StringBuilder out = new StringBuilder(EXACT);
        for (String word : LevelKinds.words()) {
            Argument argument = LevelKinds.named(word).orElseThrow().argument();
            out.append(", ").append(word);
            if (!argument.equals(Argument.NONE)) {
                out.append(' ').append(argument.sign()).append(" number");
            }
        }
        return out.toString();
    }
}
