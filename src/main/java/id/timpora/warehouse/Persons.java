package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.match.Cluster;
import id.timpora.match.Link;
import id.timpora.match.Matcher;
import id.timpora.match.Member;
import id.timpora.person.PersonRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Links the records of a run to persons. */
public final class Persons {
    private static final int FETCH = 2000;

    private final Connection connection;
    private final Path work;
    private int clusters;

    /** Persons on a connection whose transaction the caller owns. */
    public Persons(Connection connection, Path work) {
        this.connection = connection;
        this.work = work;
    }

    /**
     * Matches everything the run's changes can touch and stores links, persons, redirects and events. Repeating it
     * changes nothing.
     *
     * @param total told the number of records before matching starts
     * @param progress told records as they are matched
     */
    public void match(int run, Matcher matcher, LongConsumer total, LongConsumer progress)
            throws SQLException, IOException {
        int touched = new TouchedRecords(connection, run).find();
        total.accept(touched);
        execute("create temporary table staged_member (cluster integer, record_ref text, grade text, decided_by text, "
                + "evidence_id text, evidence_en text) on commit drop");
        execute("create temporary table staged_person (cluster integer, first_ref text, records integer, "
                + "agencies text[], name text, birth_date text, sex text, nationality text, passports text[], "
                + "nik text, address text, grade_min text) on commit drop");
        Path members = Files.createTempFile(work, "members", ".copy");
        Path persons = Files.createTempFile(work, "persons", ".copy");
        try {
            cluster(matcher, members, persons, progress);
            copy("staged_member", members);
            copy("staged_person", persons);
        } finally {
            Files.deleteIfExists(members);
            Files.deleteIfExists(persons);
        }
        new PersonIds(connection, run).assign();
    }

    private void cluster(Matcher matcher, Path members, Path persons, LongConsumer progress)
            throws SQLException, IOException {
        String query = "select c.root, r.* from component c join numbered t on t.n = c.n "
                + "join store.record r on r.record_ref = t.record_ref and r.run_to is null order by c.root, t.n";
        try (CopyRows memberRows = new CopyRows(Files.newOutputStream(members));
                CopyRows personRows = new CopyRows(Files.newOutputStream(persons));
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCH);
            List<PersonRecord> component = new ArrayList<>();
            int root = -1;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getInt(1) != root) {
                        write(matcher.cluster(component), memberRows, personRows);
                        progress.accept(component.size());
                        component.clear();
                        root = row.getInt(1);
                    }
                    component.add(RecordRows.read(row));
                }
            }
            write(matcher.cluster(component), memberRows, personRows);
            progress.accept(component.size());
        }
    }

    private void write(List<Cluster> found, CopyRows members, CopyRows persons) {
        for (Cluster cluster : found) {
            clusters++;
            for (Member member : cluster.members()) {
                Optional<Link> link = cluster.isSingle() ? Optional.empty() : member.link();
                members.cell(clusters).cell(member.record().ref());
                members.cell(text(link.map(Link::grade)));
                members.cell(cluster.isSingle() ? "single" : "document");
                members.cell(link.map(l -> l.evidence().indonesian()).orElse(""));
                members.cell(link.map(l -> l.evidence().english()).orElse("")).end();
            }
            write(cluster, Survivor.of(cluster), persons);
        }
    }

    private void write(Cluster cluster, Survivor person, CopyRows rows) {
        rows.cell(clusters).cell(cluster.members().get(0).record().ref()).cell(person.records());
        rows.cell(RecordRows.array(person.agencies())).cell(text(person.name())).cell(text(person.birthDate()));
        rows.cell(text(person.sex())).cell(text(person.nationality())).cell(RecordRows.array(person.passports()));
        rows.cell(text(person.nik()))
                .cell(text(person.address()))
                .cell(text(person.gradeMin()))
                .end();
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private void copy(String table, Path rows) throws SQLException, IOException {
        if (Files.size(rows) > 0) {
            try (InputStream in = Files.newInputStream(rows)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in, 1 << 16);
            }
        }
        execute("analyze " + table);
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
