package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.Statements;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.util.TablesNamesFinder;

/**
 * Lets a rule's file hold one SELECT over what rules may read and nothing else. The database role of the rules is the
 * wall; this check tells the author at once, with file and line.
 */
final class SelectGuard {
    private static final Pattern CALL = Pattern.compile("(?i)\\b([a-z_][a-z_0-9.]*)\\s*\\(");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b(current_date|current_time|current_timestamp|localtime|localtimestamp|current_user|session_user)\\b");
    private static final Set<String> FORBIDDEN = Set.of(
            "now",
            "random",
            "clock_timestamp",
            "statement_timestamp",
            "transaction_timestamp",
            "timeofday",
            "set_config",
            "current_setting",
            "dblink",
            "lo_import",
            "lo_export",
            "nextval",
            "setval",
            "gen_random_uuid",
            "query_to_xml",
            "database_to_xml",
            "table_to_xml",
            "schema_to_xml",
            "cursor_to_xml",
            "query_to_xml_and_xmlschema");
    private static final Set<String> SCHEMAS = Set.of("rule");

    private SelectGuard() {}

    static void check(String file, int line, String select) {
        List<Mistake> mistakes = new ArrayList<>();
        String plain = select.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        Matcher call = CALL.matcher(plain);
        while (call.find()) {
            String name = call.group(1).toLowerCase(Locale.ROOT);
            if (FORBIDDEN.contains(name) || name.startsWith("pg_") || name.startsWith("lo_")) {
                mistakes.add(new Mistake(file, lineOf(line, plain, call.start()), "", "a rule may not call " + name));
            }
        }
        Matcher clock = CLOCK.matcher(plain);
        while (clock.find()) {
            mistakes.add(new Mistake(
                    file,
                    lineOf(line, plain, clock.start()),
                    "",
                    "a rule may not read the clock; the night is in warehouse.night"));
        }
        structure(file, line, select, mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidDefinition(mistakes);
        }
    }

    private static int lineOf(int first, String text, int at) {
        return first
                + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static void structure(String file, int line, String select, List<Mistake> mistakes) {
        try {
            Statements all = CCJSqlParserUtil.parseStatements(
                    select.replaceAll("(?<![:\\w]):([a-z][a-z_0-9]*)", "0").replaceAll("= any ?\\(0\\)", "= 0"));
            if (all.size() != 1 || !(all.get(0) instanceof Select)) {
                mistakes.add(new Mistake(file, line, "", "must hold exactly one SELECT after its header"));
                return;
            }
            Statement statement = all.get(0);
            for (String table : new TablesNamesFinder<Void>().getTables(statement)) {
                int dot = table.indexOf('.');
                if (dot < 0 || !SCHEMAS.contains(table.substring(0, dot).toLowerCase(Locale.ROOT))) {
                    mistakes.add(new Mistake(
                            file,
                            line,
                            "",
                            "reads " + table + "; allowed: the tables of schema rule, with their schema"));
                }
            }
        } catch (JSQLParserException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            mistakes.add(new Mistake(file, line, "", "is not a SELECT that can be read: " + message));
        }
    }
}
