package id.timpora.landing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one run did, in the words of a specification. */
final class SpecOutcome {
    private final JdbcClient sql;
    private final int run;
    private final String feed;

    SpecOutcome(JdbcClient sql, int run, String feed) {
        this.sql = sql;
        this.run = run;
        this.feed = feed;
    }

    List<String> of(String what, List<String> expected) {
        return switch (what) {
            case "files" -> files();
            case "rejects" -> list("""
                    select r.line || ' ' || coalesce(nullif(r.column_name, ''), '-') || ' ' || r.code
                      from store.reject r join store.file f on f.file_id = r.file_id
                     where f.run_id = :run order by r.file_id, r.line
                    """);
            case "notes" -> sorted("""
                    select n.key || ' ' || n.rule || ' ' || coalesce(nullif(n.column_name, ''), '-') from store.row_note n
                     where n.run_to is null and :run > 0
                    """);
            case "listed" -> list("""
                    select concat_ws(' ', n.kind, n.line::text, n.column_name, nullif(n.detail, ''))
                      from store.file_note n join store.file f on f.file_id = n.file_id
                     where f.run_id = :run order by f.file_id, n.line nulls first, n.kind, n.column_name
                    """);
            case "mentions" -> sorted("""
                    select r.record_ref from store.record r where r.run_to is null and :run > 0
                    """);
            case "covered" -> list("select day::text from warehouse.coverage where :run > 0 order by 1");
            case "rows" -> expected.stream().map(this::row).toList();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private List<String> list(String query) {
        return sql.sql(query).param("run", run).query(String.class).list();
    }

    private List<String> sorted(String query) {
        return list(query).stream().sorted().toList();
    }

    /** {@code <office>_<date> <status> [code] read=loaded+unchanged+rejected+duplicate+held [closed n]}. */
    private List<String> files() {
        return list("""
                select concat_ws(' ', coalesce(office || '_' || to_char(file_date, 'YYYYMMDD'), name), status, code,
                           case when status in ('loaded', 'quarantined')
                                then read || '=' || loaded || '+' || unchanged || '+' || rejected || '+' || duplicate
                                     || '+' || held end,
                           case when closed > 0 then 'closed ' || closed end)
                  from store.file where run_id = :run order by file_id
                """);
    }

    /** {@code key | column=value | …}, the asked columns of the row that holds; {@code versions} counts its history. */
    private String row(String expected) {
        String[] parts = expected.split(" \\| ");
        List<String> found = new ArrayList<>(List.of(parts[0]));
        Arrays.stream(parts).skip(1).forEach(pair -> {
            String column = pair.substring(0, pair.indexOf('='));
            found.add(column + "=" + value(parts[0], column));
        });
        return String.join(" | ", found);
    }

    private String value(String key, String column) {
        if (column.equals("versions")) {
            return sql.sql("select count(*)::text from history." + feed + " where key = ?")
                    .param(key)
                    .query(String.class)
                    .single();
        }
        Optional<String> value = sql.sql("select coalesce(" + column + "::text, 'nothing') from history." + feed
                        + " where key = ? and run_to is null")
                .param(key)
                .query(String.class)
                .optional();
        return value.orElse("no row");
    }
}
