package id.timpora.warehouse;

import id.timpora.match.cluster.Judgements;
import id.timpora.match.cluster.Verdict;
import id.timpora.match.identity.Explanation;
import id.timpora.match.identity.IdentityModel;
import id.timpora.match.identity.PairBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two records of the stock, and why they are, or are not, one person.
 *
 * @param one reference of the one record
 * @param other reference of the other
 * @param personOne the person of the one
 * @param personOther the person of the other
 * @param explanation the evidence
 * @param judgement the last word of people on exactly these two
 * @param how the steps by which the person of the one was put together, strongest first
 */
public record RecordPair(
        String one,
        String other,
        String personOne,
        String personOther,
        Explanation explanation,
        Optional<Verdict> judgement,
        List<Step> how) {
    /** One step by which a person was put together. */
    public record Step(String one, String other, String sentenceIndonesian, String sentenceEnglish) {}

    private record Known(String content, String person) {}

    /** A reference names no present record. */
    public static final class UnknownRecord extends Exception {
        UnknownRecord(String ref) {
            super(ref);
        }
    }

    /** Whether both are one person now. */
    public boolean areTogether() {
        return personOne.equals(personOther);
    }

    /** Looks two records up and weighs them as the last night did. */
    public static RecordPair of(Connection connection, IdentityModel model, String one, String other)
            throws SQLException, UnknownRecord {
        Known first = find(connection, one);
        Known second = find(connection, other);
        var terms = new TermRows(new Statements(connection, Path.of(""))).read();
        PairBook book = new PairBook(model, List.of(first.content(), second.content()), terms);
        return new RecordPair(
                one,
                other,
                first.person(),
                second.person(),
                book.explain(0, 1),
                Judgements.of(JudgementRows.read(connection)).on(one, other),
                how(connection, first.person()));
    }

    private static Known find(Connection connection, String ref) throws SQLException, UnknownRecord {
        String query = """
                select p.content, l.person_id from store.match_profile m
                  join store.profile p using (profile)
                  join store.link l on l.record_ref = m.record_ref and l.run_to is null
                 where m.record_ref = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, ref);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new UnknownRecord(ref);
                }
                return new Known(row.getString(1), row.getString(2));
            }
        }
    }

    private static List<Step> how(Connection connection, String person) throws SQLException {
        String query = """
                select e.record_ref_a, e.record_ref_b, e.sentence_id, e.sentence_en from store.explanation e
                  join store.link l on l.record_ref = e.record_ref_a and l.run_to is null
                 where e.kind = 'LINK' and e.run_to is null and l.person_id = ?
                 order by e.grade, e.weight desc, e.record_ref_a, e.record_ref_b
                """;
        List<Step> steps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, person);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(new Step(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
        }
        return steps;
    }
}
