package id.timpora.discrepancy;

import id.timpora.source.Column;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a large stock of facts out of the small one a generated world left: every fact, record and person again and
 * again, each time as somebody else: with other documents, numbers, birth dates and addresses, at other lodgings, and
 * some minutes later.
 */
final class RuleStock {
    /** Texts that name one thing, which is another one in each copy. */
    private static final Pattern NUMBERED = Pattern.compile(
            "no_(?!kamar|rt$|rw$|urut).*|id_.*|niora|email|pembayar|" + "kuasa_pengurus|alamat.*|nib_penjamin");

    private static final String COPIES = " cross join generate_series(%d, %d) k";

    private final JdbcClient sql;
    private final List<Feed> feeds;
    private int copies = 1;

    RuleStock(JdbcClient sql, List<Feed> feeds) {
        this.sql = sql;
        this.feeds = feeds;
        functions();
    }

    /** Facts there are now. */
    long facts() {
        return feeds.stream()
                .mapToLong(f -> sql.sql("select count(*) from history." + f.name())
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** Adds copies until there are {@code times} as many facts as at first. */
    void multiply(int times) {
        String more = COPIES.formatted(copies, times - 1);
        for (Feed feed : feeds) {
            copy(feed, more);
        }
        copy("store.row_note", Map.of("key", "key || '~' || k"), "position('~' in key) = 0", more);
        copy("store.record", records(), "position('~' in fact_ref) = 0", more);
        copy(
                "store.link",
                Map.of("record_ref", "bench.ref(record_ref, k)", "person_id", "person_id || '~' || k"),
                "position('~' in person_id) = 0",
                more);
        copy("store.person", persons(), "position('~' in person_id) = 0", more);
        sql.sql("vacuum analyze").update();
        copies = times;
    }

    private static Map<String, String> records() {
        return Map.of(
                "record_ref", "bench.ref(record_ref, k)",
                "fact_ref", "fact_ref || '~' || k",
                "birth_date", "bench.moved(birth_date, k)",
                "passports", "bench.passports(passports, k)",
                "nik", "bench.nik(nik, k)",
                "niora", "niora || '~' || k",
                "permit_numbers", "array(select n || '~' || k from unnest(permit_numbers) n)",
                "phones", "array(select n || k from unnest(phones) n)",
                "address", "address || '~' || k");
    }

    private static Map<String, String> persons() {
        return Map.of(
                "person_id", "person_id || '~' || k",
                "birth_date", "bench.moved(birth_date, k)",
                "passports", "bench.passports(passports, k)",
                "nik", "bench.nik(nik, k)");
    }

    private void copy(Feed feed, String more) {
        Map<String, String> changed = new java.util.HashMap<>(Map.of("key", "key || '~' || k"));
        for (Column column : feed.columns()) {
            String name = column.sqlName();
            if (column.type() == Type.BIRTH_DATE) {
                changed.put(name, "bench.moved(" + name + ", k)");
            } else if (column.type() == Type.NIK) {
                changed.put(name, "bench.nik(" + name + ", k)");
            } else if (column.type() == Type.DOCUMENT) {
                changed.put(name, "bench.number(" + name + ", k)");
            } else if (column.type() == Type.PHONE) {
                changed.put(name, name + " || k");
            } else if (column.type() == Type.TEXT && NUMBERED.matcher(name).matches()) {
                changed.put(name, name + " || '~' || k");
            } else if (name.equals("tgl_perlintasan")) {
                changed.put(name, name + " + k % 90 * 7 * interval '1 minute'");
            } else if (name.equals("mrz2")) {
                changed.put(name, "bench.zone(mrz2, bench.number(no_dokumen, k), bench.moved(tgl_lahir, k))");
            }
        }
        copy("history." + feed.name(), changed, "position('~' in key) = 0", more);
    }

    private void copy(String table, Map<String, String> changed, String which, String more) {
        List<String> columns = sql.sql("select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 "
                        + "and not attisdropped and attgenerated = '' order by attnum")
                .param(table)
                .query(String.class)
                .list();
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(changed.getOrDefault(column, column)));
        sql.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                        + " from (select * from " + table + " where " + which + ") base" + more)
                .update();
    }

    private void functions() {
        for (String each : FUNCTIONS.split("\n;;\n")) {
            sql.sql(each).update();
        }
    }

    private static final String FUNCTIONS = """
            create schema if not exists bench
            ;;
            create or replace function bench.moved(born text, k integer) returns text language sql immutable as
            $$ select case when length(born) = 10 then (born::date + k)::text else born end $$
            ;;
            create or replace function bench.ref(ref text, k integer) returns text language sql immutable as
            $$ select regexp_replace(ref, ':([^:]*)$', '~' || k || ':\\1') $$
            ;;
            create or replace function bench.number(number text, k integer) returns text language sql immutable as $$
                select case when number ~ '^[A-Z]*[0-9]{4,18}$'
                    then regexp_replace(number, '[0-9]+$', '') || lpad(
                        ((regexp_replace(number, '^[A-Z]+', '')::bigint + k * 7919::bigint)
                            % (10::bigint ^ length(regexp_replace(number, '^[A-Z]+', '')))::bigint)::text,
                        length(regexp_replace(number, '^[A-Z]+', '')), '0')
                    else number || k end $$
            ;;
            create or replace function bench.passports(all_of text[], k integer) returns text[] language sql immutable as
            $$ select array(select split_part(p, ':', 1) || ':' || bench.number(split_part(p, ':', 2), k)
                              from unnest(all_of) p) $$
            ;;
            create or replace function bench.nik(nik text, k integer) returns text language plpgsql immutable strict as $$
            declare
                day integer; born date; serial text;
            begin
                if nik !~ '^[0-9]{16}$' or substr(nik, 9, 2)::integer not between 1 and 12 then return nik; end if;
                serial := lpad(((right(nik, 4)::integer + k * 13) % 9999 + 1)::text, 4, '0');
                day := substr(nik, 7, 2)::integer % 40;
                born := make_date(case when substr(nik, 11, 2)::integer <= 26 then 2000 else 1900 end
                    + substr(nik, 11, 2)::integer, substr(nik, 9, 2)::integer, 1) + day - 1 + k;
                return left(nik, 6) || lpad((extract(day from born)::integer
                    + case when substr(nik, 7, 2)::integer > 40 then 40 else 0 end)::text, 2, '0')
                    || to_char(born, 'MMYY') || serial;
            end $$
            ;;
            create or replace function bench.zone(zone text, number text, born text) returns text language plpgsql
            immutable strict as $$
            declare
                n text := rpad(left(number, 9), 9, '<'); b text; z text;
            begin
                if length(born) <> 10 or length(zone) <> 44 then return zone; end if;
                b := to_char(born::date, 'YYMMDD');
                z := n || rule.zone_digit(n) || substr(zone, 11, 3) || b || rule.zone_digit(b) || substr(zone, 21, 8)
                    || substr(zone, 29, 14) || '0';
                return z || rule.zone_digit(left(z, 10) || substr(z, 14, 7) || substr(z, 22, 22));
            end $$""";
}
