package id.timpora.security;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives tests people with and without accounts, at the pages of a running context. */
public final class Visitors {
    /** A password that obeys the rules. */
    public static final String PASSWORD = "hujan turun di hulu";

    private final Accounts accounts;
    private final String encoded;
    private final int port;

    /** Visitors of the server of a test's context. */
    public Visitors(ApplicationContext context) {
        accounts = context.getBean(Accounts.class);
        encoded = context.getBean(PasswordEncoder.class).encode(PASSWORD);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Nobody the product knows. */
    public Visitor stranger() {
        return new Visitor(port);
    }

    /** Someone whose account has its own password, logged in. */
    public Visitor hired(String name, Role... roles) {
        if (accounts.add(name, encoded, Set.of(roles))) {
            accounts.choosePassword(name, encoded);
        }
        return entered(name, PASSWORD);
    }

    /** Someone whose account still has its one-time password, logged in. */
    public Visitor newcomer(String name, Role... roles) {
        accounts.add(name, encoded, Set.of(roles));
        return entered(name, PASSWORD);
    }

    private Visitor entered(String name, String password) {
        Visitor visitor = stranger();
        Visitor.Page answer = visitor.logIn(name, password);
        if (answer.status() != 302 || answer.leadsTo().startsWith("/login")) {
            throw new AssertionError(name + " could not log in: " + answer.status() + " " + answer.leadsTo());
        }
        return visitor;
    }
}
