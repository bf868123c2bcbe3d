package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;

/**
 * Holds the tables and columns a rule names against the views there are, so that a slip of the pen is told before a
 * night stumbles over it.
 *
 * @param columns columns by table, as {@code rule.person}
 */
record ColumnCheck(String file, int line, Map<String, Set<String>> columns) {
    List<Mistake> mistakes(Select select) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, Set<String>> known = new HashMap<>();
        Set<String> unsure = new HashSet<>();
        for (FromItem from : sources(select)) {
            String alias =
                    from.getAlias() == null ? "" : from.getAlias().getName().toLowerCase(Locale.ROOT);
            if (from instanceof Table table && table.getSchemaName() != null) {
                Set<String> has = columns.get(name(table));
                if (has == null) {
                    mistakes.add(mistake(table, "reads " + name(table) + "; allowed: " + listed(columns.keySet())));
                } else {
                    known.computeIfAbsent(alias, a -> new TreeSet<>()).addAll(has);
                }
            } else {
                unsure.add(alias);
            }
        }
        for (Column column : SqlTree.nodes(select, Column.class)) {
            String of = column.getTable() == null ? "" : name(column.getTable());
            String named = column.getColumnName().toLowerCase(Locale.ROOT);
            if (known.containsKey(of) && !unsure.contains(of) && !known.get(of).contains(named)) {
                mistakes.add(
                        mistake(column, "reads " + of + "." + named + "; columns there: " + listed(known.get(of))));
            }
        }
        return mistakes;
    }

    private static List<FromItem> sources(Select select) {
        List<FromItem> all = new ArrayList<>();
        for (PlainSelect plain : SqlTree.nodes(select, PlainSelect.class)) {
            if (plain.getFromItem() != null) {
                all.add(plain.getFromItem());
            }
        }
        SqlTree.nodes(select, Join.class).forEach(join -> all.add(join.getFromItem()));
        return all;
    }

    private Mistake mistake(Object node, String message) {
        return new Mistake(file, NodeCheck.lineOf(node, line), "", message);
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static String name(Table table) {
        return table.getFullyQualifiedName().toLowerCase(Locale.ROOT);
    }
}
