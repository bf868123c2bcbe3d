package id.timpora;

import id.timpora.cli.Applications;
import id.timpora.cli.CommandLineInterface;

/** Starts the product. Names nothing of Spring, so that commands without a database start at once. */
public final class Timpora {
    private Timpora() {}

    /** {@code timpora COMMAND …}; see {@code timpora --help}. */
    public static void main(String[] arguments) {
        var applications = new Applications(CoreApplication.class, ServerApplication.class, new Welcome());
        System.exit(CommandLineInterface.run(applications, arguments));
    }
}
