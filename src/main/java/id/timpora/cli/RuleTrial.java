package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.RuleRehearsal;
import id.timpora.discrepancy.RuleRehearsal.RuleChange;
import id.timpora.discrepancy.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Rules tried on past nights, from the command line. */
final class RuleTrial {
    private static final int SHOWN = 10;

    private final Applications applications;
    private final Screen screen;
    private final Setting setting;

    RuleTrial(Applications applications, Screen screen, Setting setting) {
        this.applications = applications;
        this.screen = screen;
        this.setting = setting;
    }

    int run(Path folder, int nights) throws SQLException {
        if (!Files.isDirectory(folder) || nights < 1) {
            screen.tell(new Bilingual(
                    "--rules perlu folder berkas .sql, dan --nights paling sedikit 1.",
                    "--rules needs a folder of .sql files, and --nights at least 1."));
            return Exit.USAGE;
        }
        Rules rules = Rules.loadFolder(folder, setting.jobs());
        try (var context = Context.core(applications, setting);
                var connection = context.getBean(DataSource.class).getConnection()) {
            RuleRehearsal rehearsal = rehearse(connection, rules, nights);
            if (setting.json()) {
                screen.json(rehearsal);
            } else {
                rehearsal.nights().forEach(this::show);
            }
            return Exit.DONE;
        }
    }

    private static RuleRehearsal rehearse(Connection connection, Rules rules, int nights) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return RuleRehearsal.of(connection, rules, nights);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void show(RuleRehearsal.Night night) {
        screen.line("Malam / night " + night.night());
        night.rules().forEach(this::show);
    }

    private void show(RuleChange rule) {
        if (rule.error() != null) {
            screen.line("  " + rule.rule() + ": tidak dijalankan / not run: " + rule.error());
            return;
        }
        screen.line("  " + rule.rule() + ": " + rule.found() + " temuan / findings, " + rule.notAssessable()
                + " tidak dapat dinilai / not assessable");
        list("akan terbuka / would open", rule.opens());
        list("akan tertutup / would close", rule.closes());
        list("akan berubah / would change", rule.changes());
        list(
                "keputusan yang ditentang / decisions contradicted",
                rule.contradicted().stream()
                        .map(c -> c.finding() + " " + c.outcome())
                        .toList());
    }

    private void list(String what, List<String> all) {
        if (!all.isEmpty()) {
            screen.line("    " + what + ": " + all.size());
            all.stream().limit(SHOWN).forEach(each -> screen.line("      " + each));
        }
    }
}
