package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;

/** What a rule yields: the columns every finding must have, and the evidence its summary speaks of. */
final class OutputCheck {
    private static final List<String> REQUIRED = List.of("subject_person_ids", "record_refs", "event_key");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z_0-9]+)}");

    private OutputCheck() {}

    /** Names of the columns a SELECT yields, in their order; empty where they cannot be told from the text alone. */
    static Set<String> columns(Select select) {
        if (select instanceof SetOperationList all) {
            return columns(all.getSelect(0));
        }
        Set<String> names = new LinkedHashSet<>();
        if (select instanceof PlainSelect plain) {
            for (SelectItem<?> item : plain.getSelectItems()) {
                Optional<String> name = name(item);
                if (name.isEmpty()) {
                    return Set.of();
                }
                names.add(name.get());
            }
        }
        return names;
    }

    private static Optional<String> name(SelectItem<?> item) {
        if (item.getAlias() != null) {
            return Optional.of(item.getAlias().getName().toLowerCase(Locale.ROOT));
        }
        return item.getExpression() instanceof Column column
                ? Optional.of(column.getColumnName().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    static List<Mistake> mistakes(SqlFile file, Rule rule, Select parsed) {
        Set<String> columns = columns(parsed);
        List<Mistake> mistakes = new ArrayList<>();
        if (columns.isEmpty()) {
            return mistakes;
        }
        for (String required : REQUIRED) {
            if (!columns.contains(required)) {
                mistakes.add(new Mistake(
                        file.name(),
                        file.line(),
                        "",
                        "yields no " + required + "; required: " + String.join(", ", REQUIRED)));
            }
        }
        Matcher named = NAMED.matcher(rule.summary().id() + rule.summary().en());
        while (named.find()) {
            if (!columns.contains(named.group(1))) {
                mistakes.add(new Mistake(
                        file.name(),
                        1,
                        "summary",
                        "names {" + named.group(1) + "}; columns of the SELECT: " + String.join(", ", columns)));
            }
        }
        return mistakes;
    }
}
