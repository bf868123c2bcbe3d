package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What {@code jobs/views/} define, twice: views of the warehouse that show any night to people, and tables of schema
 * {@code rule}, filled once a night, which are all that rules can read.
 */
public final class RuleViews {
    /** The live view of a table, which says of itself what the table says; the warehouse's own views say other things. */
    private static final String LIVE = """
            select v.oid::regclass::text from pg_class v
             where v.relnamespace = 'warehouse'::regnamespace and v.relkind = 'v' and v.relname in (:name, 'rule_' || :name)
               and obj_description(v.oid, 'pg_class') = obj_description(to_regclass('rule.' || :name), 'pg_class')
            """;

    private final JdbcClient sql;

    /** Tables reached through the given client, whose transaction the caller owns. */
    public RuleViews(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How many views {@code jobs/views/} define; throws {@link InvalidDefinition} with the mistakes that can be seen
     * without a database.
     */
    public static int check(Path jobs) {
        return RuleView.load(jobs).size();
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
        dropAll();
        LiveNames names = new LiveNames(
                views.stream().map(RuleView::name).collect(Collectors.toSet()), Set.copyOf(relationsOfWarehouse()));
        for (int i = 0; i < views.size(); i++) {
            create(views.get(i), names, i);
        }
        sql.sql("grant select on all tables in schema rule to timpora_rules").update();
        sql.sql("grant select on all tables in schema warehouse, fact to timpora_readers")
                .update();
        remember(all, -1, "", "");
    }

    /** In the reverse of the order in which they stand on one another. */
    private void dropAll() {
        sql.sql("select name from store.rule_view where position >= 0 order by position desc")
                .query(String.class)
                .list()
                .forEach(name -> {
                    sql.sql(LIVE)
                            .param("name", name)
                            .query(String.class)
                            .list()
                            .forEach(live -> sql.sql("drop view " + live).update());
                    sql.sql("drop table if exists rule." + name).update();
                });
        sql.sql("delete from store.rule_view").update();
    }

    private List<String> relationsOfWarehouse() {
        return sql.sql("select relname from pg_class where relnamespace = 'warehouse'::regnamespace")
                .query(String.class)
                .list();
    }

    private void create(RuleView view, LiveNames names, int position) {
        String live = names.live(view.name());
        String table = "rule." + view.name();
        sql.sql("create view " + live + " as " + names.onLiveViews(view.select()))
                .update();
        List<String> columns = sql.sql("select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 "
                        + "order by attnum")
                .param(live)
                .query(String.class)
                .list();
        if (!columns.equals(List.copyOf(view.columns().keySet()))) {
            throw new InvalidDefinition(List.of(new Mistake(
                    view.file(),
                    1,
                    "columns",
                    "the SELECT has " + String.join(", ", columns) + "; the header must name these, in this order")));
        }
        sql.sql("create unlogged table " + table + " as select * from " + live + " with no data")
                .update();
        view.indexes()
                .forEach(index ->
                        sql.sql("create index on " + table + " (" + index + ")").update());
        for (String relation : List.of("view " + live, "table " + table)) {
            comment(relation, view.title());
            String name = relation.substring(relation.indexOf(' ') + 1);
            view.columns().forEach((column, text) -> comment("column " + name + "." + column, text));
        }
        remember(view.select(), position, view.name(), view.select());
    }

    private void remember(String definition, int position, String name, String statement) {
        sql.sql("insert into store.rule_view (definition, position, name, statement) values (md5(?), ?, ?, ?)")
                .params(definition, position, name, statement)
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
