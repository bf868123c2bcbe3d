package id.timpora.match.level;

/**
 * What a kind of agreement must be told.
 *
 * @param sign {@code >=}, {@code <=}, or empty where there is nothing to tell
 * @param least smallest number allowed
 * @param most largest number allowed
 */
public record Argument(String sign, double least, double most) {
    /** Nothing to tell. */
    public static final Argument NONE = new Argument("", 0, 0);

    /** A similarity from 0 to 1. */
    public static final Argument SIMILARITY = new Argument(">=", 0, 1);
}
