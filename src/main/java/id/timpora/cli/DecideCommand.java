package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.Decisions;
import id.timpora.discrepancy.Decisions.Answer;
import id.timpora.discrepancy.Rule;
import id.timpora.discrepancy.life.Decision;
import id.timpora.discrepancy.life.Disposition;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "decide",
        description = {
            "Memindahkan satu temuan ke status berikutnya; setiap langkah tercatat dan tidak dapat dihapus.",
            "Move a finding to its next status; every step is kept and cannot be erased."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora decide T0000147 --status ditetapkan --owner pratiwi --reason \"dibagi rapat\" --by wibowo",
            "  timpora decide T0000147 --status \"usul putusan\" --outcome \"kesalahan data\" --agency dukcapil"
                    + " --mitigating \"surat nikah ada\" --reason \"tanggal berkas dipakai sebagai tanggal nikah\""
        })
final class DecideCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(paramLabel = "FINDING", description = "nomor temuan / number of the finding")
    private String finding = "";

    @Option(names = "--status", required = true, paramLabel = "STATUS", description = "status berikutnya / next status")
    private String status = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "alasan / why")
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "siapa yang memutuskan / who decides (default: the name of the system account)")
    private String by = System.getProperty("user.name");

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "putusan yang diusulkan / decision proposed")
    private @Nullable String outcome;

    @Option(names = "--disposition", paramLabel = "WHAT", description = "disposisi / what follows the decision")
    private @Nullable String disposition;

    @Option(
            names = "--agency",
            paramLabel = "AGENCY",
            description = "instansi yang ditanya, menjawab, atau memiliki data yang salah"
                    + " / agency asked, answering, or keeping the wrong data")
    private @Nullable String agency;

    @Option(names = "--owner", paramLabel = "NAME", description = "kepada siapa diberikan / to whom it is given")
    private @Nullable String owner;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Day.class,
            description = "ditangguhkan sampai / put off until")
    private @Nullable LocalDate until;

    @Option(
            names = "--mitigating",
            paramLabel = "TEXT",
            description = "hal yang meringankan / what speaks for the persons concerned")
    private String mitigating = "";

    DecideCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Optional<Status> to = Status.of(status);
        if (to.isEmpty()) {
            return unknown("--status", status, words(Status.values(), Status::word));
        }
        if (outcome != null && Outcome.of(outcome).isEmpty()) {
            return unknown("--outcome", outcome, words(Outcome.values(), Outcome::word));
        }
        if (disposition != null && Disposition.of(disposition).isEmpty()) {
            return unknown("--disposition", disposition, words(Disposition.values(), Disposition::word));
        }
        try (var context = Context.core(applications, setting)) {
            return tell(decide(context, to.get()));
        }
    }

    /** Findings of the protection queue are decided on the pages, by those whose account may see them. */
    private Answer decide(ConfigurableApplicationContext context, Status to) {
        Decision decision = new Decision(
                to,
                by,
                reason,
                Optional.ofNullable(outcome).flatMap(Outcome::of),
                Optional.ofNullable(disposition).flatMap(Disposition::of),
                Optional.ofNullable(agency),
                Optional.ofNullable(owner),
                Optional.ofNullable(until),
                mitigating);
        return new Decisions(context.getBean(DataSource.class), context.getBean(TransactionTemplate.class))
                .decide(finding, decision, EnumSet.of(Rule.Queue.TIM), Optional.empty());
    }

    private int tell(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            screen.tell(refused.why());
            return Exit.USAGE;
        }
        if (answer instanceof Answer.Unknown) {
            screen.tell(new Bilingual("Temuan " + finding + " tidak ada.", "There is no finding " + finding + "."));
            return Exit.USAGE;
        }
        Answer.Done done = (Answer.Done) answer;
        if (setting.json()) {
            screen.json(Map.of(
                    "finding",
                    finding,
                    "before",
                    done.before().word(),
                    "status",
                    done.after().word(),
                    "by",
                    by));
        } else {
            screen.line(
                    finding + ": " + done.before().word() + " → " + done.after().word());
        }
        return Exit.DONE;
    }

    private int unknown(String option, String word, String allowed) {
        screen.tell(new Bilingual(
                option + " '" + word + "' tidak dikenal; pilihan: " + allowed,
                option + " '" + word + "' is unknown; allowed: " + allowed));
        return Exit.USAGE;
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
