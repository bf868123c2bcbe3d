package id.timpora;

/** The one entry point of the jar. */
public final class Timpora {
    private Timpora() {}

    /** Starts the command named by the arguments; see {@code --help}. */
    public static void main(String[] arguments) {}
}
