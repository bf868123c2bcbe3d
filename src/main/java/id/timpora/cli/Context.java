package id.timpora.cli;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the application context of a command. */
final class Context {
    private Context() {}

    static ConfigurableApplicationContext core(Applications applications, Setting setting) {
        return builder(applications.core(), setting, false)
                .web(WebApplicationType.NONE)
                .run();
    }

    static ConfigurableApplicationContext server(
            Applications applications, Setting setting, boolean demo, String[] properties) {
        return builder(applications.server(), setting, demo)
                .web(WebApplicationType.SERVLET)
                .run(properties);
    }

    /** Where the pages of a started server are. */
    static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The command line's own shutdown closes the context, so that a run stops before its database does. */
    private static SpringApplicationBuilder builder(Class<?> application, Setting setting, boolean demo) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("timpora.data", setting.data().toString());
        properties.put("timpora.jobs", setting.jobs().toString());
        properties.put("timpora.database-url", setting.databaseUrl() == null ? "" : setting.databaseUrl());
        properties.put("timpora.demo", demo);
        return new SpringApplicationBuilder(application)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("command line", properties)))
                .registerShutdownHook(false);
    }
}
