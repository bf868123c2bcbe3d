package id.timpora.warehouse;

import id.timpora.match.cluster.Judgement;
import id.timpora.match.cluster.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judgements as rows of {@code store.judgement}; rows are only ever added. */
public final class JudgementRows {
    private JudgementRows() {}

    /** All judgements in the order they were made. */
    public static List<Judgement> read(Connection connection) throws SQLException {
        List<Judgement> judgements = new ArrayList<>();
        String query = "select record_ref_a, record_ref_b, verdict, decided_by, decided_at, reason "
                + "from store.judgement order by judgement_id";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                judgements.add(new Judgement(
                        row.getString(1),
                        row.getString(2),
                        Verdict.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6)));
            }
        }
        return judgements;
    }

    /** Adds one; the next night reads it. */
    public static void add(Connection connection, Judgement judgement) throws SQLException {
        String insert =
                "insert into store.judgement (record_ref_a, record_ref_b, verdict, decided_by, decided_at, reason) "
                        + "values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, judgement.one());
            statement.setString(2, judgement.other());
            statement.setString(3, judgement.verdict().name());
            statement.setString(4, judgement.by());
            statement.setTimestamp(5, Timestamp.from(judgement.at()));
            statement.setString(6, judgement.reason());
            statement.executeUpdate();
        }
    }

    /** Adds that two records are of different persons, by somebody who decided about a finding. */
    public static void tellApart(Connection connection, String one, String other, String by, Instant at, String reason)
            throws SQLException {
        add(connection, new Judgement(one, other, Verdict.DIFFERENT, by, at, reason));
    }
}
