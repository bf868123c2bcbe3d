package id.timpora.warehouse;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads components one after the other, so that only a batch of them is in memory. */
final class Components {
    private static final int FETCH = 2000;
    private static final int BATCH = 4000;

    private static final String RECORDS = """
            select c.root, t.profile::text, p.content as compared, l.person_id, r.*
              from component c join numbered t on t.n = c.n
              join store.profile p on p.profile = t.profile
              join store.record r on r.record_ref = t.record_ref and r.run_to is null
              left join store.link l on l.record_ref = t.record_ref and l.run_to is null
             order by c.root, t.n
            """;
    private static final String EDGES = """
            with first as (select distinct on (profile) profile, n from numbered order by profile, n)
            select c.root, e.one::text, e.other::text, e.grade, e.evidence, e.weight
              from store.match_edge e join first f on f.profile = e.one join component c on c.n = f.n
             order by c.root, e.one, e.other
            """;

    private final Connection connection;

    Components(Connection connection) {
        this.connection = connection;
    }

    /** Told of some whole components. */
    interface Batch {
        void components(List<Component> components) throws SQLException, IOException;
    }

    void each(Batch batch) throws SQLException, IOException {
        try (PreparedStatement records = connection.prepareStatement(RECORDS);
                PreparedStatement edges = connection.prepareStatement(EDGES)) {
            records.setFetchSize(FETCH);
            edges.setFetchSize(FETCH);
            try (ResultSet record = records.executeQuery();
                    ResultSet edge = edges.executeQuery()) {
                read(record, edge, batch);
            }
        }
    }

    private static void read(ResultSet record, ResultSet edge, Batch batch) throws SQLException, IOException {
        List<Component> components = new ArrayList<>();
        boolean hasEdge = edge.next();
        int root = -1;
        int size = 0;
        while (record.next()) {
            if (record.getInt(1) != root) {
                if (size >= BATCH) {
                    batch.components(components);
                    components.clear();
                    size = 0;
                }
                root = record.getInt(1);
                components.add(new Component());
                while (hasEdge && edge.getInt(1) == root) {
                    components.get(components.size() - 1).edges().add(edge(edge));
                    hasEdge = edge.next();
                }
            }
            components.get(components.size() - 1).entries().add(entry(record));
            size++;
        }
        batch.components(components);
    }

    private static Component.Entry entry(ResultSet row) throws SQLException {
        return new Component.Entry(
                RecordRows.read(row), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)));
    }

    private static Component.Edge edge(ResultSet row) throws SQLException {
        Link link = new Link(Grade.valueOf(row.getString(4)), Evidence.valueOf(row.getString(5)), row.getDouble(6));
        return new Component.Edge(row.getString(2), row.getString(3), link);
    }
}
