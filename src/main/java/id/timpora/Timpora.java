package id.timpora;

import id.timpora.cli.Applications;
import id.timpora.cli.CommandLineInterface;
import id.timpora.security.FirstAccount;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product. */
public final class Timpora {
    private Timpora() {}

    /** {@code timpora COMMAND …}; see {@code timpora --help}. */
    public static void main(String[] arguments) {
        var applications = new Applications(CoreApplication.class, ServerApplication.class, Timpora::opened);
        System.exit(CommandLineInterface.run(applications, arguments));
    }

    /** A new installation is entered with a password that is shown once, here, and stored nowhere in clear. */
    private static void opened(ConfigurableApplicationContext context) {
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        System.out.println("Timpora: " + address);
        context.getBean(FirstAccount.class).createIfNone().ifPresent(password -> {
            System.out.println("Akun pertama / first account: " + FirstAccount.NAME);
            System.out.println("Kata sandi sekali pakai / one-time password: " + password);
        });
    }
}
