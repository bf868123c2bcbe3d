package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.WithItem;

/**
 * Holds the nodes of a parsed SELECT against what is allowed.
 *
 * @param line first line of the SELECT
 */
record NodeCheck(String file, int line, SelectReach reach) {
    private static final String SYSTEM = "pg_";

    List<Mistake> mistakes(Select select) {
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> own = SqlTree.nodes(select, WithItem.class).stream()
                .map(NodeCheck::name)
                .filter(name -> !name.startsWith(SYSTEM))
                .collect(Collectors.toSet());
        Set<Object> qualifiers = qualifiers(select);
        for (Object node : SqlTree.nodes(select)) {
            String wrong = qualifiers.contains(node) ? "" : wrong(node, own);
            if (!wrong.isEmpty()) {
                mistakes.add(new Mistake(file, lineOf(node, line), "", wrong));
            }
        }
        return mistakes;
    }

    private String wrong(Object node, Set<String> own) {
        if (node instanceof Function call && !(node instanceof TableFunction)) {
            return called(call.getName());
        }
        if (node instanceof AnalyticExpression call) {
            return called(call.getName());
        }
        if (node instanceof Table table) {
            return read(table.getFullyQualifiedName().toLowerCase(Locale.ROOT), own);
        }
        String kind = node.getClass().getSimpleName();
        return AllowedSql.NODES.contains(kind)
                ? ""
                : "has a " + kind + "; allowed: one plain SELECT, as docs/writing-a-rule.md says";
    }

    private String called(String written) {
        String name = String.valueOf(written).toLowerCase(Locale.ROOT);
        return reach.functions().contains(name) || AllowedSql.LIKE_FUNCTIONS.contains(name)
                ? ""
                : "calls " + name + "; allowed: " + String.join(", ", reach.functions());
    }

    private String read(String name, Set<String> own) {
        return own.contains(name) || reach.reads(name)
                ? ""
                : "reads " + name + "; allowed: the tables of schema " + String.join(", ", reach.schemas())
                        + ", with their schema";
    }

    /** What stands before the dot of a column is a name given in the statement, not a table that is read. */
    private static Set<Object> qualifiers(Select select) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        SqlTree.nodes(select, Column.class).forEach(column -> all.add(column.getTable()));
        SqlTree.nodes(select, AllTableColumns.class).forEach(star -> all.add(star.getTable()));
        return all;
    }

    /** Names that may be followed by a list of columns: of CTEs, and of what FROM calls. */
    static List<String> namesWithColumns(Select select) {
        List<String> names = new ArrayList<>();
        SqlTree.nodes(select, Alias.class).stream()
                .filter(alias -> alias.getAliasColumns() != null)
                .forEach(alias -> names.add(alias.getName().toLowerCase(Locale.ROOT)));
        SqlTree.nodes(select, WithItem.class).forEach(with -> names.add(name(with)));
        return names;
    }

    private static String name(WithItem<?> with) {
        return String.valueOf(with.getUnquotedAliasName()).toLowerCase(Locale.ROOT);
    }

    /** The line of a node, by the token it begins with; that of the statement where the parser kept none. */
    static int lineOf(Object node, int line) {
        if (node instanceof ASTNodeAccess access && access.getASTNode() != null) {
            return line + access.getASTNode().jjtGetFirstToken().beginLine - 1;
        }
        return line;
    }
}
