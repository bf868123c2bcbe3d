package id.timpora.cli;

import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application contexts the commands run in.
 *
 * @param core warehouse and runs, without pages
 * @param server pages and scheduler as well
 * @param opened told when the server answers
 */
public record Applications(Class<?> core, Class<?> server, Consumer<ConfigurableApplicationContext> opened) {}
