package id.timpora.discrepancy;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The consolidated views of {@code jobs/views/}, which join facts to persons and on which rules stand, and the rules'
 * right to read them.
 */
public final class RuleViews {
    private final JdbcClient sql;

    /** Views reached through the given client, whose transaction the caller owns. */
    public RuleViews(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Recreates the views if they, or a feed they stand on, changed since they were made.
     *
     * @param regions name by interior-ministry code
     * @param former codes of former kecamatan
     */
    public void refresh(Path jobs, Map<String, String> regions, Set<String> former) {
        Map<String, String> views = Definition.readAll(jobs.resolve("views"), ".sql", RuleViews::read);
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
        views.values().forEach(view -> sql.sql(view).update());
        sql.sql("grant usage on schema fact, warehouse to timpora_rules").update();
        sql.sql("grant select on all tables in schema fact, warehouse to timpora_rules")
                .update();
        sql.sql("delete from store.rule_view").update();
        sql.sql("insert into store.rule_view (definition) values (md5(?))")
                .param(all)
                .update();
    }

    private static String read(Path file) throws InvalidDefinition {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
