package id.timpora.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code timpora}: finds the command, runs it, and turns what happens into an exit code. */
@Command(
        name = "timpora",
        description = {
            "Gudang data ketidaksesuaian lintas instansi untuk pengawasan orang asing.",
            "Cross-agency discrepancy warehouse for the oversight of foreign nationals."
        },
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.Version.class,
        footer = {"", "Contoh / example:", "  timpora run --inbox ./inbox"})
public final class CommandLineInterface {
    private static final Map<String, List<String>> IDLE = Map.of(
            "check", List.of("--data", "--database-url"),
            "generate", List.of("--data", "--database-url", "--jobs"),
            "link", List.of("--data", "--database-url"),
            "evaluate", List.of("--data", "--database-url"));

    private CommandLineInterface() {}

    /** Runs one command and returns its exit code; without a command, serves. */
    public static int run(Applications applications, String... arguments) {
        Screen screen = new Screen(System.out, System.err);
        Failures failures = new Failures(screen);
        CommandLine line = new CommandLine(new CommandLineInterface())
                .addSubcommand(new ServeCommand(applications))
                .addSubcommand(new DemoCommand(applications, screen))
                .addSubcommand(new RunCommand(applications, screen))
                .addSubcommand(new RunsCommand(applications, screen))
                .addSubcommand(new RunReportCommand(applications, screen))
                .addSubcommand(new RestartCommand(applications, screen))
                .addSubcommand(new ExportCommand(applications, screen))
                .addSubcommand(new ExplainCommand(applications, screen))
                .addSubcommand(new JudgeCommand(applications, screen))
                .addSubcommand(new DecideCommand(applications, screen))
                .addSubcommand(new RulesCommand(applications, screen))
                .addSubcommand(new RehearseCommand(applications, screen))
                .addSubcommand(new UsersCommand(applications, screen))
                .addSubcommand(new CheckCommand(screen))
                .addSubcommand(new GenerateCommand(screen))
                .addSubcommand(new LinkCommand(screen))
                .addSubcommand(new TrainCommand(applications, screen))
                .addSubcommand(new EvaluateCommand(screen))
                .setExecutionStrategy(CommandLineInterface::execute)
                .setExecutionExceptionHandler((failure, command, result) -> failures.tell(failure, isJson(result)))
                .setParameterExceptionHandler((mistake, words) -> wrong(screen, mistake));
        hideIdle(line);
        return arguments.length == 0 ? line.execute("serve") : line.execute(arguments);
    }

    /** Scripts may give the common options to every command; help names them only where they do something. */
    private static void hideIdle(CommandLine line) {
        IDLE.forEach((command, options) -> {
            var spec = line.getSubcommands().get(command).getCommandSpec();
            for (String name : options) {
                OptionSpec idle = spec.findOption(name);
                spec.remove(idle);
                spec.addOption(OptionSpec.builder(idle).hidden(true).build());
            }
        });
    }

    /** Help is given for what exists; the library would let {@code --help} excuse any mistake beside it. */
    private static int execute(ParseResult result) {
        if (!result.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(
                    result.commandSpec().commandLine(), result.unmatched());
        }
        return new CommandLine.RunLast().execute(result);
    }

    private static boolean isJson(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--json");
    }

    private static int wrong(Screen screen, ParameterException mistake) {
        String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
        screen.tell("Perintah keliru / wrong usage: " + mistake.getMessage());
        screen.tell("Bantuan / help: " + name + " --help");
        return Exit.USAGE;
    }

    /** The version in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineInterface.class.getPackage().getImplementationVersion();
            return new String[] {"timpora " + (version == null ? "(target/classes)" : version)};
        }
    }
}
