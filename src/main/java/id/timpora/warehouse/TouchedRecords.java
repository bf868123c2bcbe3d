package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The records a run's changes can touch: those that changed, all that share a key with them or a person, and so on until
 * nothing is added. Each gets the number of its component; records of different components share no key.
 */
final class TouchedRecords {
    private static final int FETCH = 5000;

    private final Connection connection;
    private final int run;

    TouchedRecords(Connection connection, int run) {
        this.connection = connection;
        this.run = run;
    }

    /** Fills the temporary tables {@code touched (n, record_ref)} and {@code component (n, root)}; returns how many. */
    int find() throws SQLException {
        execute("create temporary table touched (n serial, record_ref text primary key) on commit drop");
        execute("create temporary table component (n integer, root integer) on commit drop");
        execute("insert into touched (record_ref) select record_ref from store.record where run_from = " + run
                + " and run_to is null order by record_ref");
        execute("""
                insert into touched (record_ref)
                select o.record_ref from store.link l
                  join store.link o on o.person_id = l.person_id and o.run_to is null
                  join store.record p on p.record_ref = o.record_ref and p.run_to is null
                 where l.run_to is null and l.record_ref in (select record_ref from store.record where run_to = %d)
                on conflict do nothing
                """.formatted(run));
        widen();
        number();
        return count();
    }

    private void widen() throws SQLException {
        int before = 0;
        int size = count();
        while (size > before) {
            execute("analyze touched");
            execute("""
                    insert into touched (record_ref)
                    select distinct o.record_ref from touched t
                      join store.record_key k on k.record_ref = t.record_ref
                      join store.record_key o on o.kind = k.kind and o.value = k.value
                     where t.n > %d on conflict do nothing
                    """.formatted(before));
            execute("""
                    insert into touched (record_ref)
                    select o.record_ref from touched t
                      join store.link l on l.record_ref = t.record_ref and l.run_to is null
                      join store.link o on o.person_id = l.person_id and o.run_to is null
                      join store.record r on r.record_ref = o.record_ref and r.run_to is null
                     where t.n > %d on conflict do nothing
                    """.formatted(before));
            before = size;
            size = count();
        }
    }

    /** Numbers without gaps, which conflicts left in the serial. */
    private void number() throws SQLException {
        execute("create temporary table numbered on commit drop as "
                + "select (row_number() over (order by record_ref) - 1)::integer as n, record_ref from touched");
        execute("analyze numbered");
        int[] parent = new int[count()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        unite(parent);
        try (CopyRows rows = CopyRows.into(connection, "component")) {
            for (int i = 0; i < parent.length; i++) {
                rows.cell(i).cell(root(parent, i)).end();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        execute("analyze component");
    }

    private void unite(int[] parent) throws SQLException {
        String query = "select k.kind || k.value, t.n from store.record_key k "
                + "join numbered t on t.record_ref = k.record_ref order by 1, 2";
        try (PreparedStatement keys = connection.prepareStatement(query)) {
            keys.setFetchSize(FETCH);
            String last = "";
            int first = -1;
            try (ResultSet row = keys.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(1);
                    if (key.equals(last)) {
                        parent[root(parent, row.getInt(2))] = root(parent, first);
                    } else {
                        last = key;
                        first = row.getInt(2);
                    }
                }
            }
        }
    }

    private static int root(int[] parent, int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int count() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from touched")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
