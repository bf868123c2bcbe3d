package id.timpora.landing;

import id.timpora.definition.Bilingual;
import id.timpora.source.Column;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed;
import id.timpora.source.PersonRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables and views of the feeds, created and widened from their definitions: a new feed needs no other code. */
public final class FeedTables {
    private final JdbcClient sql;
    private final StringBuilder comments = new StringBuilder();

    /** Tables reached through the given client, whose transaction the caller owns. */
    public FeedTables(JdbcClient sql) {
        this.sql = sql;
    }

    /** Brings table and view of a feed up to its definition. */
    public void refresh(Feed feed) {
        String definition = feed.toString();
        boolean same = sql.sql("select definition from store.feed where name = ?")
                .param(feed.name())
                .query(String.class)
                .optional()
                .filter(definition::equals)
                .isPresent();
        if (same) {
            return;
        }
        createTable(feed);
        addMissingColumns(feed);
        createView(feed);
        comment(feed);
        sql.sql(comments.toString()).update();
        comments.setLength(0);
        remember(feed, definition);
    }

    private void remember(Feed feed, String definition) {
        sql.sql("""
                insert into store.feed (name, agency, delivery, scope, title_id, title_en, definition)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do update set delivery = excluded.delivery, scope = excluded.scope,
                    title_id = excluded.title_id, title_en = excluded.title_en, definition = excluded.definition
                """)
                .params(
                        feed.name(),
                        feed.agency(),
                        feed.delivery().name(),
                        feed.scope().name(),
                        feed.title().id(),
                        feed.title().en(),
                        definition)
                .update();
    }

    static String sqlType(Type type) {
        return switch (type) {
            case DATE, EXPIRY_DATE -> "date";
            case BIRTH_DATE -> "store.partial_date";
            case TIMESTAMP -> "timestamp(0)";
            case INTEGER -> "bigint";
            case SEX -> "char(1)";
            default -> "text";
        };
    }

    /** Whether the delivered text is kept beside the stored one. */
    static boolean keepsOriginal(Column column) {
        return switch (column.type()) {
            case TEXT, NAME, MRZ, PHONE, HASHED -> false;
            default -> true;
        };
    }

    private void createTable(Feed feed) {
        String name = feed.name();
        sql.sql("""
                create table if not exists history.%s (
                    key text not null, run_from integer not null, run_to integer, file_id integer not null,
                    last_file_id integer not null, line integer not null, content uuid not null, closed_on date)
                """.formatted(name)).update();
        indexCurrent(sql, feed);
        sql.sql("create index if not exists %s_by_run on history.%s using brin (run_from)".formatted(name, name))
                .update();
    }

    /** The index over the rows that hold now: one a key. */
    static String currentIndex(Feed feed) {
        return feed.name() + "_current";
    }

    static void indexCurrent(JdbcClient sql, Feed feed) {
        sql.sql("create unique index if not exists %s on history.%s (key) where run_to is null"
                        .formatted(currentIndex(feed), feed.name()))
                .update();
    }

    private void addMissingColumns(Feed feed) {
        Set<String> present = new HashSet<>(sql.sql(
                        "select column_name from information_schema.columns where table_schema = 'history' and table_name = ?")
                .param(feed.name())
                .query(String.class)
                .list());
        List<String> additions = new ArrayList<>();
        for (Column column : feed.columns()) {
            if (!present.contains(column.sqlName())) {
                additions.add("add column " + column.sqlName() + " " + sqlType(column.type()));
            }
            if (keepsOriginal(column) && !present.contains(column.sqlName() + "_asli")) {
                additions.add("add column " + column.sqlName() + "_asli text");
            }
        }
        if (!additions.isEmpty()) {
            sql.sql("alter table history." + feed.name() + " " + String.join(", ", additions))
                    .update();
        }
    }

    private void createView(Feed feed) {
        StringBuilder view = new StringBuilder("create view fact.").append(feed.name());
        view.append(" as select '")
                .append(feed.name())
                .append(":' || h.key as fact_ref, h.key, f.office, f.file_date, ");
        view.append("f.name as file, h.line, h.closed_on, r.night as known_since");
        for (Column column : feed.columns()) {
            view.append(", h.").append(column.sqlName());
            if (keepsOriginal(column)) {
                view.append(", h.").append(column.sqlName()).append("_asli");
            }
        }
        StringBuilder joins = new StringBuilder();
        for (PersonRole role : feed.persons()) {
            String reference = "'" + feed.name() + ":' || h.key || ':" + role.role() + "'";
            String alias = "l_" + role.role();
            view.append(", ")
                    .append(reference)
                    .append(" as ")
                    .append(role.role())
                    .append("_ref, ");
            view.append(alias).append(".person_id as ").append(role.role()).append("_person, ");
            view.append(alias).append(".grade as ").append(role.role()).append("_grade");
            joins.append(" left join store.link ")
                    .append(alias)
                    .append(" on ")
                    .append(alias)
                    .append(".record_ref = ");
            joins.append(reference).append(" and ").append(visible(alias));
        }
        view.append(" from history.").append(feed.name()).append(" h join store.file f on f.file_id = h.file_id");
        view.append(" join store.run r on r.run_id = h.run_from").append(joins);
        view.append(" where ").append(visible("h"));
        sql.sql("drop view if exists fact." + feed.name() + " cascade").update();
        sql.sql(view.toString()).update();
    }

    private static String visible(String alias) {
        return "%1$s.run_from <= (select store.as_of_run()) and (%1$s.run_to is null or %1$s.run_to > (select store.as_of_run()))"
                .formatted(alias);
    }

    private void comment(Feed feed) {
        String name = feed.name();
        String title = text(feed.title());
        comment("table history." + name, title + ": riwayat menurut proses malam / history by nightly run");
        comment("view fact." + name, title);
        for (String object : List.of("history." + name, "fact." + name)) {
            comment("column " + object + ".key", "Kunci alami / Natural key");
            comment("column " + object + ".line", "Baris dalam berkas / Line within the file");
            comment(
                    "column " + object + ".closed_on",
                    "Tanggal tidak lagi terdaftar / Date since which it is no longer listed");
            for (Column column : feed.columns()) {
                comment("column " + object + "." + column.sqlName(), text(column.comment()));
                if (keepsOriginal(column)) {
                    comment(
                            "column " + object + "." + column.sqlName() + "_asli",
                            "Sebagaimana dikirim, bila berbeda / As delivered, where different: " + column.name());
                }
            }
        }
        commentHistory(name);
        commentFact(feed);
    }

    private void commentHistory(String name) {
        comment("column history." + name + ".run_from", "Proses yang memuat versi ini / Run that loaded this version");
        comment("column history." + name + ".run_to", "Proses yang menggantinya / Run that replaced it");
        comment("column history." + name + ".file_id", "Berkas asal / File of origin");
        comment("column history." + name + ".last_file_id", "Berkas terakhir yang memuatnya / Last file that held it");
        comment("column history." + name + ".content", "Sidik isi baris / Hash of the row's content");
    }

    private void commentFact(Feed feed) {
        String view = "column fact." + feed.name();
        comment(view + ".fact_ref", "Rujukan baris / Reference of the row");
        comment(view + ".office", "Kantor pengirim / Sending office");
        comment(view + ".file_date", "Tanggal pada nama berkas / Date in the file's name");
        comment(view + ".file", "Nama berkas / Name of the file");
        comment(view + ".known_since", "Malam sejak versi ini diketahui / Night since which this version is known");
        for (PersonRole role : feed.persons()) {
            comment(view + "." + role.role() + "_ref", "Rujukan catatan " + role.role() + " / Record reference");
            comment(view + "." + role.role() + "_person", "Orang terpadu " + role.role() + " / Consolidated person");
            comment(view + "." + role.role() + "_grade", "Derajat kecocokan " + role.role() + " / Grade of the link");
        }
    }

    /** Collected and sent at once: a feed has about a hundred. */
    private void comment(String object, String text) {
        comments.append("comment on ")
                .append(object)
                .append(" is '")
                .append(text.replace("'", "''"))
                .append("';\n");
    }

    private static String text(Bilingual text) {
        return text.id() + " / " + text.en();
    }
}
