package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.Section;
import id.timpora.discrepancy.Rule.Band;
import id.timpora.discrepancy.Rule.Basis;
import id.timpora.discrepancy.Rule.Kind;
import id.timpora.discrepancy.Rule.Parameter;
import id.timpora.discrepancy.Rule.Queue;
import id.timpora.discrepancy.Rule.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds the header of a rule's file. */
final class RuleBinding {
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z][a-z_0-9]*)");

    private final String code;
    private final Section root;

    RuleBinding(String code, Section root) {
        this.code = code;
        this.root = root;
    }

    Rule rule(String select) {
        if (!root.text("code").equals(code)) {
            root.mistake("code", "must be the name of the file: " + code);
        }
        Map<String, Parameter> parameters = parameters(select);
        Rule rule = new Rule(
                code,
                root.bilingual("title"),
                root.bilingual("meaning"),
                root.choice("kind", Kind.class, Kind.KERAS),
                root.choice("severity", Severity.class, Severity.SEDANG),
                bands(),
                root.text("agency"),
                parameters,
                root.texts("covered"),
                root.flag("time_dependent", false),
                root.choice("queue", Queue.class, Queue.TIM),
                root.bilingual("summary"),
                texts("against"),
                texts("clearing"),
                basis(),
                root.flag("shadow", false),
                root.texts("moving"),
                select);
        root.done();
        return rule;
    }

    private Map<String, Parameter> parameters(String select) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.optionalSection("parameters").ifPresent(all -> {
            all.keys()
                    .forEach(key -> all.optionalSection(key)
                            .ifPresent(each -> parameters.put(key, ParameterBinding.read(each))));
            all.done();
        });
        Matcher named = PARAMETER.matcher(select);
        while (named.find()) {
            if (!parameters.containsKey(named.group(1))) {
                root.mistake(
                        "parameters", "the SELECT names :" + named.group(1) + ", which is not among the parameters");
            }
        }
        return parameters;
    }

    private List<Band> bands() {
        return root.sections("bands", each -> {
            Band band = new Band(each.choice("severity", Severity.class, Severity.SEDANG), each.bilingual("when"));
            each.done();
            return band;
        });
    }

    private List<Bilingual> texts(String key) {
        return root.sections(key, each -> {
            Bilingual text = new Bilingual(each.text("id"), each.text("en"));
            each.done();
            return text;
        });
    }

    private List<Basis> basis() {
        return root.sections("basis", each -> {
            Basis basis = new Basis(each.text("citation"), date(each, "from"), date(each, "to"));
            each.done();
            return basis;
        });
    }

    static @Nullable LocalDate date(Section section, String key) {
        Optional<String> text = section.optionalText(key);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            section.mistake(key, "must be a date like 2026-01-02");
            return null;
        }
    }

    /** The query with its parameters of a night written in: numbers, or lists of words without quotes. */
    static String bound(Rule rule, LocalDate night) {
        return PARAMETER
                .matcher(rule.select())
                .replaceAll(m -> Matcher.quoteReplacement(
                        rule.parameters().get(m.group(1)).on(night)));
    }

    static Bilingual fill(Bilingual template, Map<String, String> values) {
        return new Bilingual(fill(template.id(), values), fill(template.en(), values));
    }

    private static String fill(String template, Map<String, String> values) {
        String text = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
