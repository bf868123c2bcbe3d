package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.Section;
import id.timpora.discrepancy.Rule.Earlier;
import id.timpora.discrepancy.Rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Binds one parameter of a rule: a number between bounds, or a list of words, and the values it had before. */
final class ParameterBinding {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9 .-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.][0-9]{1,4})?");
    private static final int LARGEST = 1_000_000;

    private ParameterBinding() {}

    static Parameter read(Section section) {
        Bilingual meaning = section.bilingual("meaning");
        Parameter parameter = section.has("list") ? words(section, meaning) : number(section, meaning);
        section.done();
        return parameter;
    }

    private static Parameter number(Section section, Bilingual meaning) {
        double least = section.number("least", 0, LARGEST, 0);
        double most = section.number("most", least, LARGEST, LARGEST);
        Function<Section, String> value = each -> number(each, least, most);
        return new Parameter(value.apply(section), plain(least) + ".." + plain(most), meaning, earlier(section, value));
    }

    private static String number(Section section, double least, double most) {
        String value = section.text("value");
        section.number("value", least, most, least);
        if (!NUMBER.matcher(value).matches()) {
            section.mistake("value", "is '" + value + "'; allowed: a number without exponent");
        }
        return value;
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }

    private static Parameter words(Section section, Bilingual meaning) {
        return new Parameter(words(section), "A-Z 0-9 . -", meaning, earlier(section, ParameterBinding::words));
    }

    private static String words(Section section) {
        List<String> words = section.texts("list");
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                section.mistake("list", "has '" + word + "'; allowed: letters, digits, blank and - .");
            }
        }
        return words.stream()
                .map(w -> "'" + w.replace("'", "") + "'")
                .collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    private static List<Earlier> earlier(Section section, Function<Section, String> value) {
        List<Earlier> all = new ArrayList<>();
        section.sections("before", each -> {
            LocalDate to = RuleBinding.date(each, "to");
            String literal = value.apply(each);
            if (to == null) {
                each.mistake("to", "is missing; allowed: the last night on which the value held, like 2026-01-01");
            } else {
                all.add(new Earlier(to, literal));
            }
            each.done();
            return each;
        });
        return all.stream().sorted(Comparator.comparing(Earlier::to)).toList();
    }
}
