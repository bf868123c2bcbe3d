package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;

/**
 * Nobody is found for what they are: no rule reads religion, ethnicity, place of birth or the name of a family, and
 * nationality itself only where law makes the rule depend on it (handbook §5.2). Said of the parsed statements, so that
 * it holds for rules written later too.
 */
final class Fairness {
    /** Rules that law makes depend on the nationality itself. */
    static final Set<String> BY_NATIONALITY = Set.of("DOK-03", "DOK-05", "KWN-05", "WL-01", "WL-02", "DAT-03");

    /** Views that hold nationality for these rules. */
    private static final Set<String> VIEWS_OF_NATIONALITY = Set.of("nationality", "machine_zone");

    private static final Pattern NEVER =
            Pattern.compile("(?!pemuka_agama$).*(agama|relig|suku|etni|ethnic|marga|surname"
                    + "|family_name|nama_keluarga|name_own|name_father|tempat_lahir|tmpt_lhr|tmp_lahir|birth_?place|place_of_birth"
                    + "|warna_kulit|bahasa).*");

    private static final Pattern NATIONALITY =
            Pattern.compile("(.*_)?(nationality|kewarganegaraan|kebangsaan|negara_asal)");

    /** What a view may make of a nationality. */
    private static final Set<String> ONLY_AS = Set.of("is_foreign", "nationality_differs");

    private static final Pattern OF_A_PERSON = Pattern.compile("(name|name_key|aliases|mother|issuer|passport)");

    private static final Set<String> CUTTING = Set.of(
            "split_part",
            "left",
            "right",
            "substr",
            "regexp_match",
            "regexp_replace",
            "strpos",
            "position",
            "starts_with",
            "replace");

    private final String file;
    private final int line;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Fairness(String file, int line) {
        this.file = file;
        this.line = line;
    }

    static List<Mistake> ofRule(String code, String file, int line, Select select) {
        Fairness fairness = new Fairness(file, line);
        fairness.never(select);
        if (!BY_NATIONALITY.contains(code)) {
            fairness.noNationality(select);
        }
        fairness.noPickingByName(select);
        return fairness.mistakes;
    }

    static List<Mistake> ofView(String view, String file, int line, Select select) {
        Fairness fairness = new Fairness(file, line);
        fairness.never(select);
        if (!VIEWS_OF_NATIONALITY.contains(view)) {
            fairness.nationalityOnlyAsForeign(select);
        }
        return fairness.mistakes;
    }

    private void never(Select select) {
        names(select)
                .filter(name -> NEVER.matcher(name.text()).matches())
                .forEach(name -> add(
                        name.node(),
                        "reads " + name.text()
                                + "; no rule may know religion, ethnicity, place of birth or the name of a family"));
    }

    private void noNationality(Select select) {
        names(select)
                .filter(name -> NATIONALITY.matcher(name.text()).matches()
                        || name.text().equals("rule.nationality"))
                .forEach(name -> add(
                        name.node(),
                        "reads " + name.text() + "; allowed: is_foreign, nationality_differs; "
                                + "nationality itself only in "
                                + String.join(
                                        ", ", BY_NATIONALITY.stream().sorted().toList())));
    }

    private void nationalityOnlyAsForeign(Select select) {
        Set<Object> lawful = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SelectItem<?> item : SqlTree.nodes(select, SelectItem.class)) {
            if (item.getAlias() != null && ONLY_AS.contains(item.getAlias().getName())) {
                lawful.addAll(SqlTree.nodes(item));
            }
        }
        SqlTree.nodes(select, GroupByElement.class).forEach(group -> lawful.addAll(SqlTree.nodes(group)));
        SqlTree.nodes(select, Column.class).stream()
                .filter(column -> !lawful.contains(column))
                .filter(column -> NATIONALITY.matcher(name(column)).matches())
                .forEach(column -> add(
                        column,
                        "reads " + name(column) + "; a view may make of it only "
                                + String.join(" or ", ONLY_AS.stream().sorted().toList())));
    }

    /** Part of a name, or a name held against a fixed word, would tell the family or the people somebody is of. */
    private void noPickingByName(Select select) {
        for (Function call : SqlTree.nodes(select, Function.class)) {
            boolean cuts = CUTTING.contains(String.valueOf(call.getName()).toLowerCase(Locale.ROOT));
            if (cuts
                    && call.getParameters() != null
                    && isOfAPerson(call.getParameters().get(0), "passport")) {
                add(
                        call,
                        "cuts " + call.getParameters().get(0) + " with " + call.getName()
                                + "; names are compared whole");
            }
        }
        Stream.concat(
                        SqlTree.nodes(select, BinaryExpression.class).stream()
                                .filter(e -> isFixed(e.getRightExpression()) || isFixed(e.getLeftExpression()))
                                .filter(e -> isOfAPerson(e.getLeftExpression(), "")
                                        || isOfAPerson(e.getRightExpression(), "")),
                        SqlTree.nodes(select, InExpression.class).stream()
                                .filter(e -> !SqlTree.nodes(e.getRightExpression(), StringValue.class)
                                        .isEmpty())
                                .filter(e -> isOfAPerson(e.getLeftExpression(), "")))
                .forEach(e -> add(
                        select,
                        "has " + e + "; names and issuing states are held against one another, never "
                                + "against a fixed word"));
    }

    private static boolean isFixed(Expression side) {
        return side instanceof StringValue text && !text.getValue().isEmpty();
    }

    private static boolean isOfAPerson(Expression side, String but) {
        return side instanceof Column column
                && OF_A_PERSON.matcher(name(column)).matches()
                && !name(column).equals(but);
    }

    private void add(Object node, String message) {
        mistakes.add(new Mistake(file, NodeCheck.lineOf(node, line), "", message));
    }

    private static Stream<Named> names(Select select) {
        return Stream.concat(
                SqlTree.nodes(select, Column.class).stream().map(c -> new Named(c, name(c))),
                SqlTree.nodes(select, Table.class).stream()
                        .map(t -> new Named(t, t.getFullyQualifiedName().toLowerCase(Locale.ROOT))));
    }

    private static String name(Column column) {
        return column.getColumnName().toLowerCase(Locale.ROOT);
    }

    private record Named(Object node, String text) {}
}
