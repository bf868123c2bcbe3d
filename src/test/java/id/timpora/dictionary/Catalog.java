package id.timpora.dictionary;

import id.timpora.dictionary.Relation.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the live catalog says about the product's own schemas. */
final class Catalog {
    /** The product's schemas, in the order in which a reader needs them. */
    static final List<String> SCHEMAS =
            List.of("warehouse", "fact", "rule", "protection", "oversight", "history", "store");

    private final JdbcClient sql;

    Catalog(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** Comment of a schema, or null. */
    @Nullable
    String schema(String name) {
        return sql.sql("select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = ?")
                .param(name)
                .query((row, n) -> new Entry(name, "", row.getString(1)))
                .single()
                .comment();
    }

    /** Tables and views of a schema with their columns, then its functions and domains; sorted by name. */
    List<Relation> relations(String schema) {
        Map<String, Relation> found = new LinkedHashMap<>();
        sql.sql("""
                select c.relname, case when c.relkind in ('v', 'm') then 'view' else 'table' end as kind,
                       obj_description(c.oid, 'pg_class') as comment, a.attname, format_type(a.atttypid, a.atttypmod) as type,
                       col_description(c.oid, a.attnum) as meaning
                  from pg_class c
                  join pg_namespace s on s.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where s.nspname = ? and c.relkind in ('r', 'p', 'v', 'm')
                 order by c.relname collate "C", a.attnum
                """).param(schema).query(row -> {
            String name = row.getString("relname");
            String kind = row.getString("kind");
            String comment = row.getString("comment");
            found.computeIfAbsent(name, key -> new Relation(schema, key, kind, comment, new ArrayList<>()))
                    .columns()
                    .add(new Entry(row.getString("attname"), row.getString("type"), row.getString("meaning")));
        });
        List<Relation> all = new ArrayList<>(found.values());
        all.addAll(functions(schema));
        all.addAll(domains(schema));
        return all;
    }

    private List<Relation> functions(String schema) {
        return sql.sql("""
                select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
                       obj_description(p.oid, 'pg_proc') as comment
                  from pg_proc p join pg_namespace s on s.oid = p.pronamespace
                 where s.nspname = ? order by p.proname collate "C"
                """)
                .param(schema)
                .query((row, n) ->
                        new Relation(schema, row.getString("name"), "function", row.getString("comment"), List.of()))
                .list();
    }

    private List<Relation> domains(String schema) {
        return sql.sql("""
                select t.typname as name, obj_description(t.oid, 'pg_type') as comment
                  from pg_type t join pg_namespace s on s.oid = t.typnamespace
                 where s.nspname = ? and t.typtype in ('d', 'e') order by t.typname collate "C"
                """)
                .param(schema)
                .query((row, n) ->
                        new Relation(schema, row.getString("name"), "domain", row.getString("comment"), List.of()))
                .list();
    }
}
