package id.timpora;

import id.timpora.cli.Applications;
import id.timpora.cli.CommandLineInterface;
import id.timpora.security.FirstAccounts;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product. */
public final class Timpora {
    private Timpora() {}

    /** {@code timpora COMMAND …}; see {@code timpora --help}. */
    public static void main(String[] arguments) {
        var applications = new Applications(CoreApplication.class, ServerApplication.class, Timpora::opened);
        System.exit(CommandLineInterface.run(applications, arguments));
    }

    /** A new installation is entered with passwords that are shown once, here, and stored nowhere in clear. */
    private static void opened(ConfigurableApplicationContext context) {
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        System.out.println("Timpora: " + address);
        context.getBean(FirstAccounts.class).createIfNone().forEach(System.out::println);
    }
}
