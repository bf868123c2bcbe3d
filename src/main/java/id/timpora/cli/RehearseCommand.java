package id.timpora.cli;

import id.timpora.definition.InvalidDefinition;
import id.timpora.match.identity.IdentityModel;
import id.timpora.warehouse.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rehearse",
        description = {
            "Mencoba pengaturan pencocokan pada seluruh catatan, atau aturan pada malam-malam terakhir: apa yang akan berubah, "
                    + "dan keputusan mana yang ditentang. Tidak mengubah apa pun.",
            "Try other matching settings on the whole stock, or rules on the last nights: what would change, and which "
                    + "decisions of people they contradict. Changes nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora rehearse --matching ./try/matching.yaml",
            "  timpora rehearse --rules ./try/rules --nights 7"
        })
final class RehearseCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** Either of the two. */
    static final class What {
        @Option(names = "--matching", paramLabel = "FILE", description = "pengaturan yang dicoba / the settings to try")
        private @Nullable Path matching;

        @Option(
                names = "--rules",
                paramLabel = "DIR",
                description = "folder aturan yang dicoba / folder of rules to try")
        private @Nullable Path rules;
    }

    @Option(
            names = "--nights",
            paramLabel = "N",
            defaultValue = "3",
            description = "malam terakhir untuk mencoba aturan / last nights to try rules on (default: 3)")
    private int nights;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "modelnya / a model for them (default: model.yaml of jobs/)")
    private @Nullable Path model;

    RehearseCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (what.rules != null) {
            return new RuleTrial(applications, screen, setting).run(what.rules, nights);
        }
        return matching(Objects.requireNonNull(what.matching));
    }

    private int matching(Path matching) throws SQLException, IOException {
        IdentityModel tried;
        try {
            tried = IdentityModel.load(matching, model == null ? setting.jobs().resolve("model.yaml") : model);
        } catch (InvalidDefinition e) {
            e.mistakes().forEach(m -> screen.tell(m.toString()));
            return Exit.USAGE;
        }
        Path work = Files.createTempDirectory("timpora-rehearsal");
        try (var context = Context.core(applications, setting);
                var connection = context.getBean(DataSource.class).getConnection()) {
            Rehearsal rehearsal = rehearse(connection, work, tried);
            if (setting.json()) {
                screen.json(rehearsal);
            } else {
                show(rehearsal);
            }
            return Exit.DONE;
        } finally {
            try (var files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Rehearsal rehearse(Connection connection, Path work, IdentityModel tried)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            return Rehearsal.of(connection, work, tried);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void show(Rehearsal rehearsal) {
        rehearsal.links().forEach((method, count) -> screen.line(String.format("%-14s %8d", method, count)));
        screen.line("Bergabung / would merge: " + rehearsal.merges().size());
        rehearsal.merges().stream().limit(SHOWN).forEach(c -> screen.line("  " + c.person() + " + " + c.other()));
        screen.line("Terpisah / would split: " + rehearsal.splits().size());
        rehearsal.splits().stream().limit(SHOWN).forEach(c -> screen.line("  " + c.person()));
        screen.line("Tidak lagi sesuai, untuk ditinjau / would no longer fit, to be reviewed: "
                + rehearsal.broken().size());
        rehearsal.broken().stream().limit(SHOWN).forEach(p -> screen.line("  " + p));
        screen.line("Sesuai kembali / would fit again: " + rehearsal.healed().size());
        screen.line("Keputusan yang ditentang / judgements contradicted: "
                + rehearsal.contradicted().size());
        rehearsal
                .contradicted()
                .forEach(c -> screen.line("  " + c.verdict() + " " + c.one() + " " + c.other() + ": " + c.indonesian()
                        + " / " + c.english()));
    }
}
