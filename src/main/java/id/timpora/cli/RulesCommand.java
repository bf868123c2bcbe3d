package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.Rule;
import id.timpora.discrepancy.RuleSwitch;
import id.timpora.discrepancy.Rules;
import id.timpora.discrepancy.life.Trust.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rules",
        description = {
            "Aturan mana yang aktif, dalam uji coba, atau ditangguhkan; menyalakan atau mematikannya.",
            "Which rules are active, on trial or suspended; switch them on or off."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora rules",
            "  timpora rules --on KEB-01 --reason \"diuji tiga malam\" --by wibowo"
        })
final class RulesCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(names = "--on", paramLabel = "CODE", description = "nyalakan / switch on; may be given more than once")
    private List<String> on = new ArrayList<>();

    @Option(names = "--off", paramLabel = "CODE", description = "matikan / switch off; may be given more than once")
    private List<String> off = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "alasan; wajib / why; needed to switch")
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "siapa yang memutuskan / who decides (default: the name of the system account)")
    private String by = System.getProperty("user.name");

    RulesCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Rules rules = Rules.load(setting.jobs());
        Optional<Bilingual> wrong = wrong(rules);
        if (wrong.isPresent()) {
            screen.tell(wrong.get());
            return Exit.USAGE;
        }
        try (var context = Context.core(applications, setting)) {
            RuleSwitch switches = new RuleSwitch(context.getBean(JdbcClient.class));
            on.forEach(code -> switches.turn(rules.find(code).orElseThrow(), true, by, reason.strip()));
            off.forEach(code -> switches.turn(rules.find(code).orElseThrow(), false, by, reason.strip()));
            show(switches.states(rules));
            return Exit.DONE;
        }
    }

    private Optional<Bilingual> wrong(Rules rules) {
        List<String> all = new ArrayList<>(on);
        all.addAll(off);
        for (String code : all) {
            Optional<Rule> rule = rules.find(code);
            if (rule.isEmpty()) {
                return Optional.of(new Bilingual("Aturan " + code + " tidak ada.", "There is no rule " + code + "."));
            }
            if (rule.get().shadow() && on.contains(code)) {
                return Optional.of(new Bilingual(
                        "Berkas aturan " + code + " sendiri menyebut 'shadow: true'; hapus baris itu.",
                        "The file of rule " + code + " itself says 'shadow: true'; take that line out."));
            }
        }
        return !all.isEmpty() && reason.isBlank()
                ? Optional.of(new Bilingual("Tulis alasannya dengan --reason.", "Give a reason with --reason."))
                : Optional.empty();
    }

    private void show(Map<String, RuleSwitch.State> states) {
        if (setting.json()) {
            screen.json(states);
            return;
        }
        states.forEach((code, state) -> screen.line(String.format(
                        "%-8s %-14s %s",
                        code,
                        state.verdict().word(),
                        state.because().map(Kind::word).orElse(""))
                .stripTrailing()));
    }
}
