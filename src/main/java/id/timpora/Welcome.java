package id.timpora;

import id.timpora.security.FirstAccounts;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;

/** Says where the pages are; a new installation is entered with passwords that are shown once, here, and stored nowhere in clear. */
final class Welcome implements Consumer<ConfigurableApplicationContext> {
    @Override
    public void accept(ConfigurableApplicationContext context) {
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        System.out.println("Timpora: " + address);
        context.getBean(FirstAccounts.class).createIfNone().forEach(System.out::println);
    }
}
