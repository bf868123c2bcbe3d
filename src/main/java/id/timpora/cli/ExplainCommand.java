package id.timpora.cli;

import id.timpora.definition.InvalidDefinition;
import id.timpora.match.identity.Explanation;
import id.timpora.match.identity.IdentityModel;
import id.timpora.match.score.Waterfall;
import id.timpora.warehouse.RecordPair;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = {"Mengapa dua catatan satu orang, atau bukan.", "Why two records are, or are not, one person."},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora explain imigrasi_perlintasan:P0000000101:pelintas hotel_apoa:TT0000000102:tamu"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(index = "0", paramLabel = "REF", description = "rujukan catatan pertama / reference of the one record")
    private String one = "";

    @Parameters(index = "1", paramLabel = "REF", description = "rujukan catatan kedua / reference of the other record")
    private String other = "";

    ExplainCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws SQLException {
        try (var context = Context.core(applications, setting);
                var connection = context.getBean(DataSource.class).getConnection()) {
            RecordPair pair = RecordPair.of(connection, IdentityModel.load(setting.jobs()), one, other);
            if (setting.json()) {
                screen.json(json(pair));
            } else {
                show(pair);
            }
            return Exit.DONE;
        } catch (RecordPair.UnknownRecord e) {
            screen.tell(Records.unknown(e.getMessage()));
            return Exit.USAGE;
        } catch (InvalidDefinition e) {
            e.mistakes().forEach(m -> screen.tell(m.text()));
            return Exit.USAGE;
        }
    }

    private void show(RecordPair pair) {
        Explanation explanation = pair.explanation();
        screen.line(pair.one() + "  " + pair.personOne());
        screen.line(pair.other() + "  " + pair.personOther());
        screen.line(
                pair.areTogether()
                        ? "Satu orang sekarang / One person now"
                        : "Bukan satu orang sekarang / Not one person now");
        pair.judgement().ifPresent(v -> screen.line("Keputusan peninjau / Judgement: " + v));
        screen.line(explanation.sentence().id());
        screen.line(explanation.sentence().en());
        Waterfall waterfall = explanation.waterfall();
        screen.line(String.format("%-16s %-22s %8s %8s  %s", "awal/start", "", bits(waterfall.prior()), "", ""));
        for (Waterfall.Part part : waterfall.parts()) {
            screen.line(String.format(
                    "%-16s %-22s %8s %8s  %s | %s",
                    part.name(),
                    part.isKnown() ? part.level() : "–",
                    bits(part.bits()),
                    bits(part.frequencyBits()),
                    part.one(),
                    part.other()));
        }
        waterfall
                .guard()
                .ifPresent(g -> screen.line(String.format("%-16s %-22s %8s", g, "", bits(waterfall.guardBits()))));
        screen.line(String.format(
                "%-16s %-22s %8s  p = %.6f", "jumlah/sum", "", bits(waterfall.weight()), waterfall.probability()));
        screen.line("Cara orang ini tersusun / How this person was put together: "
                + pair.how().size());
        pair.how()
                .forEach(s -> screen.line("  " + s.one() + " = " + s.other() + ": " + s.sentenceIndonesian() + " / "
                        + s.sentenceEnglish()));
    }

    private static String bits(double bits) {
        return String.format(java.util.Locale.ROOT, "%+.2f", bits);
    }

    private static Map<String, Object> json(RecordPair pair) {
        Explanation explanation = pair.explanation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("one", pair.one());
        json.put("other", pair.other());
        json.put("person_one", pair.personOne());
        json.put("person_other", pair.personOther());
        json.put("together", pair.areTogether());
        json.put("judgement", pair.judgement().map(Enum::name).orElse(""));
        json.put("grade", explanation.link().map(l -> l.grade().name()).orElse(""));
        json.put("evidence", explanation.link().map(l -> l.evidence().name()).orElse(""));
        json.put(
                "contradiction_id", explanation.contradiction().map(c -> c.id()).orElse(""));
        json.put(
                "contradiction_en", explanation.contradiction().map(c -> c.en()).orElse(""));
        json.put("probability", explanation.waterfall().probability());
        json.put("sentence_id", explanation.sentence().id());
        json.put("sentence_en", explanation.sentence().en());
        json.put("waterfall", explanation.waterfall());
        json.put("how", pair.how());
        return json;
    }
}
