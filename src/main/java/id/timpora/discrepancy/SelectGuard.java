package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statements;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * Lets a file hold one SELECT made of {@link AllowedSql} and nothing else. It is read twice, as tokens and as a parsed
 * statement, and both must be content; the database role of the rules is the wall behind it.
 */
final class SelectGuard {
    private static final String PARAMETER = "(?<![:\\w]):([a-z][a-z_0-9]*)";

    private SelectGuard() {}

    /**
     * The parsed SELECT of a rule; throws {@link InvalidDefinition}.
     *
     * @param columns columns by table, empty where they are not known
     */
    static Select rule(String code, SqlFile file, Map<String, Set<String>> columns) {
        return check(file, SelectReach.RULE, parsed -> {
            List<Mistake> mistakes = new ArrayList<>(Fairness.ofRule(code, file.name(), file.line(), parsed));
            if (!columns.isEmpty()) {
                mistakes.addAll(new ColumnCheck(file.name(), file.line(), columns).mistakes(parsed));
            }
            return mistakes;
        });
    }

    /** Checks the SELECT of a view; throws {@link InvalidDefinition}. */
    static void view(String name, SqlFile file) {
        check(file, SelectReach.VIEW, parsed -> Fairness.ofView(name, file.name(), file.line(), parsed));
    }

    private static Select check(SqlFile file, SelectReach reach, Function<Select, List<Mistake>> further) {
        List<Mistake> mistakes = new ArrayList<>();
        List<SqlToken> tokens = SqlTokens.of(file.select(), file.line());
        try {
            Statements parsed = parse(file.select());
            if (parsed != null && parsed.size() == 1 && parsed.get(0) instanceof Select only) {
                mistakes.addAll(
                        new TokenCheck(file.name(), tokens, reach, NodeCheck.namesWithColumns(only)).mistakes());
                mistakes.addAll(new NodeCheck(file.name(), file.line(), reach).mistakes(only));
                mistakes.addAll(further.apply(only));
                if (mistakes.isEmpty()) {
                    return only;
                }
            } else {
                mistakes.add(
                        new Mistake(file.name(), file.line(), "", "must hold exactly one SELECT after its header"));
            }
        } catch (JSQLParserException e) {
            mistakes.addAll(new TokenCheck(file.name(), tokens, reach, List.of()).mistakes());
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            mistakes.add(new Mistake(file.name(), file.line(), "", "is not a SELECT that can be read: " + message));
        }
        throw new InvalidDefinition(mistakes.stream().distinct().toList());
    }

    /** Null where there is nothing. The parser knows no named parameter after {@code any} and {@code all}; a number stands in for each. */
    static @Nullable Statements parse(String select) throws JSQLParserException {
        return CCJSqlParserUtil.parseStatements(
                select.replaceAll(PARAMETER, "0").replaceAll("(?i)\\b(any|all) ?\\(0\\)", "0"));
    }
}
