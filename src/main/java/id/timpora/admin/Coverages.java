package id.timpora.admin;

import id.timpora.admin.Coverage.Gap;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The days covered as of a run, read through the view the rules use. Those of a published run do not change. */
@Repository
class Coverages {
    static final int GAPS_SHOWN = 3;
    private static final int REMEMBERED = 64;

    private final JdbcClient database;
    private final TransactionTemplate reading;
    private final Map<Integer, List<Coverage>> counted = new ConcurrentHashMap<>();

    Coverages(DataSource database) {
        this.database = JdbcClient.create(database);
        this.reading = new TransactionTemplate(new JdbcTransactionManager(database));
        this.reading.setReadOnly(true);
    }

    List<Coverage> of(Night night) {
        if (night.publishedAt() == null) {
            return count(night);
        }
        if (counted.size() > REMEMBERED) {
            counted.clear();
        }
        return counted.computeIfAbsent(night.run(), run -> count(night));
    }

    private List<Coverage> count(Night night) {
        return reading.execute(transaction -> {
            database.sql("select set_config('timpora.run', ?, true)")
                    .param(String.valueOf(night.run()))
                    .query(String.class)
                    .single();
            return database.sql("""
                            with covered as (
                                select feed, office, day, lead(day) over (partition by feed, office order by day) as next
                                  from warehouse.coverage),
                            gap as (
                                select feed, office, day + 1 as from_day, next - 1 as to_day
                                  from covered where next > day + 1)
                            select c.feed, c.office, min(c.day) as first_day, max(c.day) as last_day,
                                   count(*)::integer as days, max(c.day) - min(c.day) + 1 - count(*)::integer as missing,
                                   max(c.day) >= :night as up_to_date,
                                   array(select array[g.from_day, g.to_day] from gap g
                                          where g.feed = c.feed and g.office = c.office
                                          order by g.from_day desc limit :shown) as gaps
                              from covered c
                             group by c.feed, c.office order by c.feed, c.office
                            """)
                    .param("night", night.night())
                    .param("shown", GAPS_SHOWN)
                    .query(Coverages::coverage)
                    .list();
        });
    }

    private static Coverage coverage(ResultSet row, int number) throws SQLException {
        return new Coverage(
                row.getString("feed"),
                row.getString("office"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("days"),
                gaps(row.getArray("gaps")),
                row.getInt("missing"),
                row.getBoolean("up_to_date"));
    }

    private static List<Gap> gaps(Array gaps) throws SQLException {
        return Arrays.stream((Object[]) gaps.getArray())
                .map(days -> (java.sql.Date[]) days)
                .map(days -> new Gap(days[0].toLocalDate(), days[1].toLocalDate()))
                .toList();
    }
}
