package id.timpora.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command line inside this process and keeps what it printed. */
public final class Terminals {
    private Terminals() {}

    /** What a command left. */
    public record Result(int exit, String out, String err) {}

    /** Runs a command; its context, if it needs one, is that of {@code applications}. */
    public static Result run(Applications applications, String... arguments) {
        PrintStream formerOut = System.out;
        PrintStream formerErr = System.err;
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = CommandLineInterface.run(applications, arguments);
            return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(formerOut);
            System.setErr(formerErr);
        }
    }

    /** Contexts for commands that must not open any. */
    public static Applications none() {
        return new Applications(Void.class, Void.class, context -> {});
    }
}
