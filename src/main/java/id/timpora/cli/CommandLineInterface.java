package id.timpora.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code timpora}: finds the command, runs it, and turns what happens into an exit code. */
@Command(
        name = "timpora",
        description = "Cross-agency discrepancy warehouse for the oversight of foreign nationals.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  timpora run --inbox ./inbox"})
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /** Runs one command and returns its exit code; without a command, serves. */
    public static int run(Applications applications, String... arguments) {
        Screen screen = new Screen(System.out, System.err);
        CommandLine line = new CommandLine(new CommandLineInterface())
                .addSubcommand(new ServeCommand(applications))
                .addSubcommand(new DemoCommand(applications, screen))
                .addSubcommand(new RunCommand(applications, screen))
                .addSubcommand(new RunsCommand(applications, screen))
                .addSubcommand(new RunReportCommand(applications, screen))
                .addSubcommand(new RestartCommand(applications, screen))
                .addSubcommand(new ExportCommand(applications, screen))
                .addSubcommand(new CheckCommand(screen))
                .addSubcommand(new EvaluateCommand(screen))
                .addSubcommand(new GenerateCommand(screen))
                .addSubcommand(new LinkCommand(screen))
                .addSubcommand(new TrainCommand(screen))
                .setExecutionExceptionHandler((failure, command, result) -> Failure.tell(screen, failure));
        return arguments.length == 0 ? line.execute("serve") : line.execute(arguments);
    }
}
