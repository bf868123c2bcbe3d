package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.match.cluster.PersonEvent;
import id.timpora.match.cluster.Resolution;
import id.timpora.match.cluster.Resolution.Person;
import id.timpora.match.cluster.Resolution.Placement;
import id.timpora.match.cluster.Resolution.Step;
import id.timpora.match.cluster.Review;
import id.timpora.match.identity.Gathering;
import id.timpora.match.identity.PairBook;
import id.timpora.person.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided, on its way into temporary tables; persons are known by numbers until they have ids. */
final class StagedPersons implements AutoCloseable {
    private static final Map<String, String> TABLES = Map.of(
            "staged_member",
            "cluster integer, record_ref text, grade text, weight double precision, probability double precision, "
                    + "decided_by text, evidence_id text, evidence_en text, partner_ref text, standing text",
            "staged_person",
            "cluster integer, first_ref text, kept text, broken boolean, records integer, agencies text[], name text, "
                    + "birth_date text, sex text, nationality text, passports text[], nik text, address text, "
                    + "grade_min text",
            "staged_merge",
            "cluster integer, old_person_id text",
            "staged_event",
            "cluster integer, kind text, other_person_id text, reason text",
            "staged_review",
            "record_ref_a text, record_ref_b text, weight double precision, probability double precision, reason text, "
                    + "decision text, kind text, parties text[]",
            "staged_explanation",
            "record_ref_a text, record_ref_b text, kind text, grade text, evidence text, weight double precision, "
                    + "waterfall jsonb, sentence_id text, sentence_en text");

    private final Statements sql;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, CopyRows> rows = new LinkedHashMap<>();
    private int clusters;

    StagedPersons(Statements sql) throws SQLException, IOException {
        this.sql = sql;
        for (var table : TABLES.entrySet()) {
            sql.execute("create temporary table " + table.getKey() + " (" + table.getValue() + ") on commit drop");
            Path file = sql.file();
            files.put(table.getKey(), file);
            rows.put(table.getKey(), new CopyRows(Files.newOutputStream(file)));
        }
    }

    private CopyRows rows(String table) {
        return rows.get(table);
    }

    void write(Resolution resolution, Gathering gathering, PairBook book) {
        Map<String, List<PersonRecord>> records = gathering.records();
        ExplanationRows explanations = new ExplanationRows(rows("staged_explanation"), gathering.profiles(), book);
        int first = clusters;
        for (Person person : resolution.persons()) {
            clusters++;
            person.members().forEach(m -> member(person, m, records.get(m.node().ref())));
            person(person, records);
            person.merged()
                    .forEach(
                            old -> rows("staged_merge").cell(clusters).cell(old).end());
            for (Step step : person.steps()) {
                explanations.write("LINK", step.one(), step.other(), Optional.of(step.link()));
            }
        }
        resolution.events().forEach(e -> event(first + 1 + e.person(), e));
        for (Review review : resolution.reviews()) {
            review(review);
            explanations.write("REVIEW", review.one(), review.other(), Optional.empty());
        }
    }

    private void member(Person person, Placement placement, List<PersonRecord> records) {
        boolean single = person.members().size() == 1 && records.size() == 1;
        LinkCells link = single ? LinkCells.SINGLE : LinkCells.of(placement.link());
        String standing = placement.misfit() ? "MISFIT" : placement.stayed() ? "STAYED" : "FITS";
        for (PersonRecord record : records) {
            CopyRows row = rows("staged_member").cell(clusters).cell(record.ref());
            row.cell(link.grade()).cell(link.weight()).cell(link.probability()).cell(link.decidedBy());
            row.cell(link.evidenceId()).cell(link.evidenceEn());
            row.cell(placement.partner().orElse(null)).cell(standing).end();
        }
    }

    private void person(Person person, Map<String, List<PersonRecord>> records) {
        Survivor survivor = Survivor.of(person, records);
        CopyRows row = rows("staged_person").cell(clusters);
        row.cell(person.members().get(0).node().ref()).cell(person.id().orElse(null));
        row.cell(Boolean.toString(person.broken())).cell(survivor.records());
        row.cell(RecordRows.array(survivor.agencies())).cell(text(survivor.name()));
        row.cell(text(survivor.birthDate())).cell(text(survivor.sex())).cell(text(survivor.nationality()));
        row.cell(RecordRows.array(survivor.passports())).cell(text(survivor.nik()));
        row.cell(text(survivor.address())).cell(text(survivor.gradeMin())).end();
    }

    private void event(int cluster, PersonEvent event) {
        rows("staged_event")
                .cell(cluster)
                .cell(event.kind().name())
                .cell(event.other().orElse(null))
                .cell(event.reason().name().toLowerCase(java.util.Locale.ROOT))
                .end();
    }

    private void review(Review review) {
        CopyRows row = rows("staged_review").cell(review.one()).cell(review.other());
        row.cell(Double.toString(review.weight())).cell(Double.toString(LinkCells.probability(review.weight())));
        row.cell(review.trigger().name().toLowerCase(java.util.Locale.ROOT));
        row.cell(review.decision().map(Enum::name).orElse(null))
                .cell(review.kind().name());
        row.cell(RecordRows.array(review.parties())).end();
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    void copy() throws SQLException, IOException {
        for (String table : TABLES.keySet()) {
            rows(table).close();
            sql.copy(table, files.get(table));
            sql.execute("analyze " + table);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files.values()) {
            Files.deleteIfExists(file);
        }
    }
}
