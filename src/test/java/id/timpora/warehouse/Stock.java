package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.database.TestDatabase;
import id.timpora.match.cluster.Judgement;
import id.timpora.match.identity.IdentityModel;
import id.timpora.person.PersonRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records in a real database, night by night, without files. */
final class Stock {
    final JdbcClient sql;
    private final DataSource database = TestDatabase.fresh();
    private final Path work;
    private final IdentityModel model;
    private int run;

    Stock(Path work, IdentityModel model) {
        this.work = work;
        this.model = model;
        this.sql = JdbcClient.create(database);
    }

    /** One night: records that come or change, and references of those that go. */
    void night(List<PersonRecord> changed, List<String> gone, boolean everything) {
        run++;
        sql.sql("insert into store.run (run_id, night, status, started_by, started_at, finished_at, published_at) "
                        + "values (?, date '2026-11-01' + ?, 'PUBLISHED', 'test', now(), now(), now())")
                .params(run, run)
                .update();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, changed, gone);
            new Persons(connection, work, run, model).match(everything, total -> {}, done -> {});
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Connection connection, List<PersonRecord> changed, List<String> gone)
            throws SQLException, IOException {
        Statements statements = new Statements(connection, work);
        statements.execute("create temporary table ended (record_ref text) on commit drop");
        statements.copy("ended", rows -> {
            changed.forEach(r -> rows.cell(r.ref()).end());
            gone.forEach(r -> rows.cell(r).end());
        });
        statements.execute("update store.record r set run_to = " + run
                + " from ended e where r.record_ref = e.record_ref and r.run_to is null");
        statements.execute("create temporary table came on commit drop as select " + RecordRows.COLUMNS
                + ", content from store.record with no data");
        try (CopyRows rows = CopyRows.into(connection, "came")) {
            changed.forEach(r -> RecordRows.write(rows, r));
        }
        statements.execute("insert into store.record (" + RecordRows.COLUMNS + ", content, run_from) select "
                + RecordRows.COLUMNS + ", content, " + run + " from came");
    }

    void judge(Judgement judgement) {
        try (Connection connection = database.getConnection()) {
            JudgementRows.add(connection, judgement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    Path work() {
        return work;
    }

    /** The person of each present record. */
    Map<String, String> persons() {
        Map<String, String> persons = new TreeMap<>();
        sql.sql("select record_ref, person_id from store.link where run_to is null")
                .query(row -> {
                    persons.put(row.getString(1), row.getString(2));
                });
        return persons;
    }

    /** A table as it is now, row by row, ordered. */
    List<String> table(String name) {
        return sql.sql("select (t.*)::text from " + name + " t order by 1")
                .query(String.class)
                .list();
    }
}
