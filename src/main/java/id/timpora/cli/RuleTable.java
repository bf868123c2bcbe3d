package id.timpora.cli;

import id.timpora.pipeline.RunReport.RuleLine;
import java.io.PrintStream;

/** What the rules did in a night, line by line. */
final class RuleTable {
    private final PrintStream out;

    RuleTable(PrintStream out) {
        this.out = out;
        out.printf(
                "%-11s %8s %8s %8s %8s %8s %20s %12s%n",
                "aturan/rule", "temuan", "baru", "tetap", "selesai", "kembali", "tidak dapat dinilai", "tersembunyi");
        out.printf(
                "%-11s %8s %8s %8s %8s %8s %20s %12s%n",
                "", "findings", "new", "still", "cleared", "reopened", "not assessable", "in shadow");
    }

    void line(RuleLine rule) {
        if (rule.error() != null) {
            out.printf("%-11s tidak dijalankan / not run: %s%n", rule.rule(), rule.error());
            return;
        }
        out.printf(
                "%-11s %8d %8d %8d %8d %8d %20d %12d%s%n",
                rule.rule(),
                rule.findings(),
                rule.fresh(),
                rule.still(),
                rule.cleared(),
                rule.reopened(),
                rule.notAssessable(),
                rule.shadow(),
                "AKTIF".equals(rule.standing()) ? "" : "  " + standing(rule.standing()));
    }

    private static String standing(String word) {
        return "DITANGGUHKAN".equals(word) ? "ditangguhkan / suspended" : "uji coba / on trial";
    }
}
