package id.timpora.warehouse;

import id.timpora.match.Link;
import id.timpora.match.cluster.Judgement;
import id.timpora.match.cluster.Judgements;
import id.timpora.match.cluster.Verdict;
import id.timpora.match.identity.Explanation;
import id.timpora.match.identity.IdentityModel;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other matching settings would do to the stock.
 *
 * @param merges persons that would become one
 * @param splits persons that would be divided
 * @param broken persons that would hold a record that no longer fits; they are shown to people, not divided
 * @param healed persons that would fit again
 * @param contradicted judgements that the settings speak against
 * @param links links by method, as they would be
 */
public record Rehearsal(
        List<Change> merges,
        List<Change> splits,
        List<String> broken,
        List<String> healed,
        List<Contradicted> contradicted,
        Map<String, Integer> links) {
    /** A person and another it would merge with, or be divided from. */
    public record Change(String person, String other) {}

    /** A judgement, and what the settings would make of the two records by themselves. */
    public record Contradicted(String one, String other, Verdict verdict, String indonesian, String english) {}

    /** Tries settings on the whole stock in a transaction that the caller rolls back. */
    public static Rehearsal of(Connection connection, Path work, IdentityModel model) throws SQLException, IOException {
        Statements sql = new Statements(connection, work);
        Persons persons = new Persons(connection, work, 0, model);
        persons.place(true, total -> {}, done -> {});
        return new Rehearsal(
                changes(
                        sql,
                        "select coalesce(s.kept, ''), m.old_person_id from staged_merge m "
                                + "join staged_person s using (cluster) order by 1, 2"),
                changes(
                        sql,
                        "select e.other_person_id, coalesce(s.kept, '') from staged_event e "
                                + "join staged_person s using (cluster) where e.kind = 'SPLIT' order by 1, 2"),
                texts(sql, "BROKEN"),
                texts(sql, "HEALED"),
                contradicted(connection, model),
                links(sql));
    }

    private static List<Change> changes(Statements sql, String query) throws SQLException {
        List<Change> changes = new ArrayList<>();
        sql.each(query, row -> changes.add(new Change(row.getString(1), row.getString(2))));
        return changes;
    }

    private static List<String> texts(Statements sql, String kind) throws SQLException {
        List<String> texts = new ArrayList<>();
        sql.each(
                "select coalesce(s.kept, '') from staged_event e join staged_person s using (cluster) where e.kind = '"
                        + kind + "' order by 1",
                row -> texts.add(row.getString(1)));
        return texts;
    }

    private static Map<String, Integer> links(Statements sql) throws SQLException {
        Map<String, Integer> links = new LinkedHashMap<>();
        sql.each(
                "select decided_by || coalesce(' ' || grade, ''), count(*) from staged_member group by 1 order by 1",
                row -> links.put(row.getString(1), row.getInt(2)));
        return links;
    }

    private static List<Contradicted> contradicted(Connection connection, IdentityModel model) throws SQLException {
        List<Judgement> all = JudgementRows.read(connection);
        Judgements judgements = Judgements.of(all);
        List<Contradicted> contradicted = new ArrayList<>();
        for (Judgement judgement : all) {
            Verdict verdict = judgements.on(judgement.one(), judgement.other()).orElse(Verdict.UNSURE);
            if (verdict != judgement.verdict() || verdict == Verdict.UNSURE) {
                continue;
            }
            try {
                Explanation explanation = RecordPair.of(connection, model, judgement.one(), judgement.other())
                        .explanation();
                if (verdict == Verdict.SAME ? !joins(explanation, model) : joins(explanation, model)) {
                    contradicted.add(new Contradicted(
                            judgement.one(),
                            judgement.other(),
                            verdict,
                            explanation.sentence().id(),
                            explanation.sentence().en()));
                }
            } catch (RecordPair.UnknownRecord e) {
                // a judgement outlives its records; nothing can be said of those that are gone
            }
        }
        return contradicted.stream().distinct().toList();
    }

    private static boolean joins(Explanation explanation, IdentityModel model) {
        return explanation.contradiction().isEmpty()
                && explanation.link().filter(l -> joins(l, model)).isPresent();
    }

    private static boolean joins(Link link, IdentityModel model) {
        return link.isByDocument()
                || link.grade() == id.timpora.match.Grade.C
                        && link.weight() >= model.settings().thresholds().join();
    }
}
