package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of schema {@code rule}: all that rules can read, made from {@code jobs/views/} and filled once a night. */
public final class RuleViews {
    private final JdbcClient sql;

    /** Tables reached through the given client, whose transaction the caller owns. */
    public RuleViews(JdbcClient sql) {
        this.sql = sql;
    }

    /** The mistakes of {@code jobs/views/} that can be seen without a database; throws {@link InvalidDefinition}. */
    public static void check(Path jobs) {
        RuleView.load(jobs);
    }

    /**
     * Makes the tables anew if their definitions, or a feed they stand on, changed.
     *
     * @param regions name by interior-ministry code
     * @param former codes of former kecamatan
     */
    public void refresh(Path jobs, Map<String, String> regions, Set<String> former) {
        List<RuleView> views = RuleView.load(jobs);
        String feeds = String.join(
                "",
                sql.sql("select definition from store.feed order by name")
                        .query(String.class)
                        .list());
        String all = views + feeds + regions + former;
        boolean same = sql.sql("select exists (select 1 from store.rule_view where definition = md5(?))")
                .param(all)
                .query(Boolean.class)
                .single();
        if (same) {
            return;
        }
        regions(regions, former);
        sql.sql("delete from store.rule_view").update();
        sql.sql("select tablename from pg_tables where schemaname = 'rule'")
                .query(String.class)
                .list()
                .forEach(table -> sql.sql("drop table rule." + table).update());
        for (int i = 0; i < views.size(); i++) {
            create(views.get(i), i);
        }
        sql.sql("grant select on all tables in schema rule to timpora_rules").update();
        sql.sql("insert into store.rule_view (definition, position, name, statement) values (md5(?), -1, '', '')")
                .param(all)
                .update();
    }

    private void create(RuleView view, int position) {
        String table = "rule." + view.name();
        sql.sql("create unlogged table " + table + " as " + view.select() + "\nwith no data")
                .update();
        List<String> columns = sql.sql("select column_name from information_schema.columns "
                        + "where table_schema = 'rule' and table_name = ? order by ordinal_position")
                .param(view.name())
                .query(String.class)
                .list();
        if (!columns.equals(List.copyOf(view.columns().keySet()))) {
            throw new InvalidDefinition(List.of(new Mistake(
                    view.name() + ".sql",
                    1,
                    "columns",
                    "the SELECT has " + String.join(", ", columns) + "; the header must name these, in this order")));
        }
        view.indexes()
                .forEach(index ->
                        sql.sql("create index on " + table + " (" + index + ")").update());
        comment("table " + table, view.title());
        view.columns().forEach((column, text) -> comment("column " + table + "." + column, text));
        sql.sql("insert into store.rule_view (definition, position, name, statement) values (md5(?), ?, ?, ?)")
                .params(view.name(), position, view.name(), view.select())
                .update();
    }

    private void comment(String object, Bilingual text) {
        sql.sql("comment on " + object + " is '" + (text.id() + " / " + text.en()).replace("'", "''") + "'")
                .update();
    }

    /** Fills all tables with the state after a run. */
    public void fill(int run) {
        sql.sql("select set_config('timpora.run', ?, true)")
                .param(String.valueOf(run))
                .query(String.class)
                .single();
        List<Map.Entry<String, String>> views = sql.sql(
                        "select name, statement from store.rule_view where position >= 0 order by position")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        for (Map.Entry<String, String> view : views) {
            String table = "rule." + view.getKey();
            sql.sql("truncate " + table).update();
            sql.sql("insert into " + table + " " + view.getValue()).update();
            sql.sql("analyze " + table).update();
        }
    }

    private void regions(Map<String, String> regions, Set<String> former) {
        sql.sql("delete from store.region").update();
        regions.forEach((code, name) -> region(code, name, false));
        former.forEach(code -> region(code, "", true));
    }

    private void region(String code, String name, boolean former) {
        sql.sql(
                        "insert into store.region (code, name, former) values (replace(?, '.', ''), ?, ?) on conflict do nothing")
                .params(code, name, former)
                .update();
    }
}
