package id.timpora.landing;

import id.timpora.source.Feed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All snapshot files of one office and date. What the list no longer holds is closed as of its date, never deleted;
 * a list that looks cut short closes nothing and says so.
 */
final class SnapshotList {
    private static final int LARGEST_PERCENTAGE = 30;
    private static final int ALWAYS_ALLOWED = 5;

    private final JdbcClient sql;
    private final int run;
    private final Feed feed;
    private final ClaimedFile last;

    SnapshotList(JdbcClient sql, int run, Feed feed, ClaimedFile last) {
        this.sql = sql;
        this.run = run;
        this.feed = feed;
        this.last = last;
    }

    void close() {
        if (count("f.status = 'loaded'") == 0) {
            return;
        }
        if (count("f.status not in ('loaded', 'duplicate_file')") > 0) {
            say("LIST_INCOMPLETE");
        } else if (count("f.read > 0") == 0) {
            say("LIST_EMPTY");
        } else if (isOlderThanTheLast()) {
            say("LIST_OLDER");
        } else {
            closeMissing();
        }
    }

    /** Files of the list that meet a condition; of several deliveries under one name the last. */
    private long count(String condition) {
        return bind("select count(*) from store.file f where f.feed = :feed and f.office = :office "
                        + "and f.file_date = :date and not exists (select 1 from store.file l where l.name = f.name "
                        + "and l.file_id > f.file_id) and "
                        + condition)
                .query(Long.class)
                .single();
    }

    private boolean isOlderThanTheLast() {
        return bind("select exists (select 1 from store.file where feed = :feed and office = :office "
                        + "and file_date > :date and status = 'loaded')")
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String query) {
        return sql.sql(query)
                .param("feed", feed.name())
                .param("office", last.office())
                .param("date", last.date());
    }

    private void closeMissing() {
        bind("""
                create temporary table closing on commit drop as
                select h.key from history.%s h join store.file f on f.file_id = h.last_file_id
                 where h.run_to is null and h.closed_on is null and f.office = :office and f.file_date < :date
                   and not exists (select 1 from store.reject r join store.file rf on rf.file_id = r.file_id
                                    where rf.feed = :feed and rf.office = :office and rf.file_date = :date
                                      and r.key = h.key)
                """.formatted(feed.name())).update();
        long closing = sql.sql("select count(*) from closing").query(Long.class).single();
        long before = bind("""
                select count(*) from history.%1$s h join store.file f on f.file_id = h.last_file_id
                 where h.run_to is null and h.closed_on is null and f.office = :office
                   and exists (select 1 from history.%1$s e join store.file ef on ef.file_id = e.file_id
                                where e.key = h.key and ef.file_date < :date)
                   and not exists (select 1 from history.%1$s e join store.file hf on hf.file_id = h.file_id
                                    where e.key = h.key and e.closed_on < :date and e.run_to = h.run_from
                                      and hf.file_date = :date)
                """.formatted(feed.name())).query(Long.class).single();
        if (closing > ALWAYS_ALLOWED && 100 * closing > LARGEST_PERCENTAGE * before) {
            say("LIST_TOO_SHORT");
        } else if (closing > 0) {
            closeAll(closing);
        }
    }

    private void closeAll(long closing) {
        String history = "history." + feed.name();
        String columns = String.join(", ", HistoryRows.columns(feed));
        sql.sql("with ended as (update " + history + " h set run_to = :run from closing c "
                        + "where h.key = c.key and h.run_to is null returning h.*) insert into " + history
                        + " (key, run_from, file_id, last_file_id, line, content, closed_on, " + columns
                        + ") select key, :run, "
                        + "file_id, last_file_id, line, content, cast(:date as date), " + columns + " from ended")
                .param("run", run)
                .param("date", last.date())
                .update();
        sql.sql("update store.file set closed = ? where file_id = ?")
                .params(closing, last.id())
                .update();
    }

    private void say(String kind) {
        LedgerRow.note(sql, last.id(), kind, null, null, "");
    }
}
