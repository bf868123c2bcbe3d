package id.timpora.normalize;

import id.timpora.definition.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases that share a setting, as an analyst writes them.
 *
 * @param setting what is so for all cases
 * @param beside other values of the same column
 * @param row cells every case has
 * @param cases the cases
 */
record Spec(Map<String, String> setting, List<String> beside, Map<String, String> row, List<Case> cases) {

    /**
     * One case.
     *
     * @param why what would go wrong otherwise
     * @param row cells of this case
     * @param values its other keys: what is given and what is expected
     */
    record Case(String why, Map<String, String> row, Map<String, String> values) {
        String given() {
            return row.isEmpty()
                    ? values.getOrDefault("value", values.getOrDefault("one", ""))
                    : String.join(" · ", row.values());
        }
    }

    static List<Spec> bind(Section root) {
        List<Spec> specs = root.sections("groups", Spec::group);
        root.done();
        return specs;
    }

    private static Spec group(Section group) {
        Map<String, String> setting = new LinkedHashMap<>();
        for (String key : List.of("about", "column", "agency", "office", "more", "feed", "role")) {
            group.optionalText(key).ifPresent(text -> setting.put(key, text));
        }
        Spec spec = new Spec(setting, group.texts("beside"), cells(group), group.sections("cases", Spec::readCase));
        group.done();
        return spec;
    }

    private static Case readCase(Section at) {
        Map<String, String> row = cells(at);
        Map<String, String> values = new LinkedHashMap<>();
        at.keys().stream().filter(k -> !k.equals("row")).forEach(k -> values.put(k, at.text(k)));
        String why = at.text("why");
        values.remove("why");
        at.done();
        return new Case(why, row, values);
    }

    private static Map<String, String> cells(Section at) {
        Map<String, String> cells = new LinkedHashMap<>();
        at.optionalSection("row").ifPresent(row -> {
            row.keys().forEach(column -> cells.put(column, row.text(column)));
            row.done();
        });
        return cells;
    }
}
