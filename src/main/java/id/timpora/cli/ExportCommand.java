package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.export.Exports;
import id.timpora.export.Share;
import id.timpora.export.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        description = {
            "Menulis isi gudang data ke berkas .csv, .xlsx, atau .json.",
            "Write what the warehouse knows to a .csv, .xlsx or .json file."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora export discrepancies --to findings.xlsx --night 2026-11-22"})
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "links persons discrepancies cases rejects files pairs not_assessable";

    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(paramLabel = "WHAT", converter = Words.class, description = ALL)
    private What what = What.LINKS;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "tujuan; akhirannya menentukan bentuk / target; the ending is the format")
    private Path target = Path.of(".");

    @Option(
            names = "--night",
            paramLabel = "DATE",
            converter = Day.class,
            description = "menurut yang terbit malam itu / as it was published that night (default: the last one)")
    private @Nullable LocalDate night;

    @Option(
            names = "--raw",
            description =
                    "sel .csv yang mirip rumus dibiarkan / leave cells of a .csv that look like formulas as they are")
    private boolean raw;

    @Option(
            names = "--without-protection",
            description = "tanpa antrean pelindungan, untuk salinan yang diserahkan kepada orang lain"
                    + " / without the protection queue, for copies that are handed on")
    private boolean open;

    ExportCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (!Exports.canWrite(target)) {
            screen.tell(new Bilingual(
                    "Akhiran berkas harus .csv, .xlsx, atau .json: " + target,
                    "The file must end in .csv, .xlsx or .json: " + target));
            return Exit.USAGE;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder) || Files.isDirectory(target)) {
            screen.tell(new Bilingual(
                    "Berkas " + target + " tidak dapat ditulis: foldernya tidak ada atau tertutup.",
                    "The file " + target + " cannot be written: its folder is missing or closed."));
            return Exit.USAGE;
        }
        try (var context = Context.core(applications, setting)) {
            long rows = new Exports(context.getBean(DataSource.class))
                    .write(what, target, Optional.ofNullable(night), raw, open ? Share.OPEN : Share.ALL);
            if (setting.json()) {
                screen.json(Map.of("file", target.toString(), "rows", rows));
            } else {
                screen.line(target + ": " + rows);
            }
            return Exit.DONE;
        } catch (Exports.UnknownNight e) {
            screen.tell(new Bilingual(
                    "Malam " + e.getMessage() + " belum pernah terbit.",
                    "Night " + e.getMessage() + " was never published."));
            return Exit.USAGE;
        }
    }

    /** Reads the words of the command line. */
    static final class Words implements ITypeConverter<What> {
        @Override
        public What convert(String value) {
            for (What what : What.values()) {
                if (what.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return what;
                }
            }
            throw new TypeConversionException("'" + value + "' tidak dikenal / is unknown; pilihan / allowed: " + ALL);
        }
    }
}
