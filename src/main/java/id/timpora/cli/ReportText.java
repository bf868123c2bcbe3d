package id.timpora.cli;

import id.timpora.pipeline.RunReport.ChangeLine;
import id.timpora.pipeline.RunReport.FileLine;
import id.timpora.pipeline.RunReport.LinkLine;
import id.timpora.pipeline.RunReport.Report;
import id.timpora.pipeline.RunReport.ReviewLine;
import java.io.PrintStream;
import java.util.List;

/** A run's report as text: files, persons and how they were linked, what people should look at, rules. */
final class ReportText {
    private static final String FILE_HEADING = "%-62s %-14s %9s %9s %9s %9s %9s %7s%n";

    private final PrintStream out;

    ReportText(PrintStream out) {
        this.out = out;
    }

    void print(Report report) {
        out.printf(
                "Proses/Run %d · malam/night %s · %s · %.1f s%n",
                report.run(), report.night(), report.status(), report.seconds());
        files(report.files());
        out.printf("catatan/records %d · orang/persons %d%n", report.records(), report.persons());
        persons(report);
        report.rules().forEach(new RuleTable(out)::line);
    }

    private void files(List<FileLine> files) {
        out.printf(FILE_HEADING, "berkas", "status", "dibaca", "dimuat", "tetap", "ditolak", "ganda", "ditahan");
        out.printf(FILE_HEADING, "file", "status", "read", "loaded", "unchanged", "rejected", "duplicate", "held");
        for (FileLine file : files) {
            out.printf(
                    "%-62s %-14s %9d %9d %9d %9d %9d %7d%n",
                    Screen.printable(file.file()),
                    file.status(),
                    file.read(),
                    file.loaded(),
                    file.unchanged(),
                    file.rejected(),
                    file.duplicate(),
                    file.held());
            if (file.messageId() != null && file.messageEn() != null) {
                out.println("    " + Screen.printable(file.messageId()));
                out.println("    " + Screen.printable(file.messageEn()));
            }
        }
    }

    private void persons(Report report) {
        for (LinkLine link : report.links()) {
            out.printf(
                    "tautan/links %-10s %1s %9d baru/new %9d semua/all%n",
                    link.method(), link.grade(), link.made(), link.all());
        }
        for (ChangeLine change : report.changes()) {
            out.printf("perubahan/change %-10s %-6s %9d%n", change.kind(), change.reason(), change.count());
        }
        for (ReviewLine review : report.reviews()) {
            out.printf(
                    "telaah/review %-11s %9d baru/new %9d terbuka/open%n",
                    review.reason(), review.fresh(), review.open());
        }
    }
}
