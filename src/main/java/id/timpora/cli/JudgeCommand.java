package id.timpora.cli;

import id.timpora.match.cluster.Judgement;
import id.timpora.match.cluster.Verdict;
import id.timpora.warehouse.JudgementRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "judge",
        description = {
            "Menetapkan apakah dua catatan satu orang; berlaku mulai malam berikut. Yang terakhir berlaku; unsure "
                    + "mencabut yang terdahulu.",
            "Say of two records whether they are one person; the next night obeys. The last word counts, and "
                    + "unsure takes an earlier one back."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora judge polri_dpo:DPO/7:dpo dukcapil_penduduk:6103:penduduk different --reason \"foto berbeda\""
        })
final class JudgeCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(index = "0", paramLabel = "REF", description = "rujukan catatan pertama / reference of the one record")
    private String one = "";

    @Parameters(index = "1", paramLabel = "REF", description = "rujukan catatan kedua / reference of the other record")
    private String other = "";

    @Parameters(index = "2", paramLabel = "same|different|unsure", description = "keputusan / the judgement")
    private String verdict = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "alasan / why; kept with the judgement")
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "siapa / who decides (default: the name of the system account)")
    private String by = System.getProperty("user.name");

    JudgeCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws SQLException {
        if (one.equals(other) || reason.isBlank() || !verdict.matches("same|different|unsure")) {
            screen.tell(one.equals(other) ? Records.twice() : Records.judgement());
            return Exit.USAGE;
        }
        try (var context = Context.core(applications, setting);
                var connection = context.getBean(DataSource.class).getConnection()) {
            for (String ref : new String[] {one, other}) {
                if (!isKnown(connection, ref)) {
                    screen.tell(Records.unknown(ref));
                    return Exit.USAGE;
                }
            }
            Verdict decided = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            JudgementRows.add(connection, new Judgement(one, other, decided, by, now, reason.strip()));
            say(decided);
            return Exit.DONE;
        }
    }

    private static boolean isKnown(Connection connection, String ref) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from store.record where record_ref = ? limit 1")) {
            query.setString(1, ref);
            return query.executeQuery().next();
        }
    }

    private void say(Verdict decided) {
        if (setting.json()) {
            screen.json(Map.of("one", one, "other", other, "verdict", decided.name(), "by", by));
        } else {
            screen.line(decided + " · " + one + " · " + other + " · berlaku malam berikut / from the next night on");
        }
    }
}
