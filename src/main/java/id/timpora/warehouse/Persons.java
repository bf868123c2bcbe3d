package id.timpora.warehouse;

import id.timpora.match.cluster.Judgement;
import id.timpora.match.cluster.Judgements;
import id.timpora.match.cluster.Resolver;
import id.timpora.match.cluster.Resolver.Past;
import id.timpora.match.identity.IdentityModel;
import id.timpora.match.identity.TermCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Links the records of a run to persons. */
public final class Persons {
    private final Connection connection;
    private final Statements sql;
    private final int run;
    private final IdentityModel model;
    private final List<Judgement> judgements;

    /** Persons on a connection whose transaction the caller owns. */
    public Persons(Connection connection, Path work, int run, IdentityModel model) throws SQLException {
        this.connection = connection;
        this.sql = new Statements(connection, work);
        this.run = run;
        this.model = model;
        this.judgements = JudgementRows.read(connection);
    }

    /**
     * Matches everything the run's changes can touch, or everything where the model changed, and stores links, persons,
     * redirects, reviews and events. Repeating it changes nothing.
     *
     * @param total told the number of records before they are placed
     * @param progress told records as they are placed
     */
    public void match(LongConsumer total, LongConsumer progress) throws SQLException, IOException {
        match(false, total, progress);
    }

    /** The same, but everything is weighed anew; with the frequencies as they are, the result is the same. */
    void match(boolean everything, LongConsumer total, LongConsumer progress) throws SQLException, IOException {
        place(everything, total, progress);
        new PersonIds(sql, run).assign();
        new ReviewRows(sql, run).store();
        sql.execute("update store.run set model_hash = '" + model.hash() + "' where run_id = " + run);
    }

    /** Works out who would belong to whom, into temporary tables only known to this transaction. */
    void place(boolean everything, LongConsumer total, LongConsumer progress) throws SQLException, IOException {
        Optional<TermCounts> frozen = isSameModel() ? new TermRows(sql).read() : Optional.empty();
        ProfileStock stock = new ProfileStock(sql, run);
        int profiles = stock.refresh();
        boolean kept = frozen.filter(t -> !t.isOutgrown(profiles)).isPresent();
        if (everything || !kept) {
            stock.renew();
        }
        TermCounts terms = new EdgeSearch(sql, model).search(run, kept ? frozen : Optional.empty(), done -> {});
        if (!kept) {
            new TermRows(sql).write(terms);
        }
        total.accept(new TouchedRecords(sql, run).find(judgements));
        resolve(terms, new Past(broken(), kept), progress);
    }

    private boolean isSameModel() throws SQLException {
        return sql.number("select count(*) from store.run where run_id = (select max(run_id) from store.run "
                        + "where model_hash is not null) and model_hash = '" + model.hash() + "'")
                > 0;
    }

    private Set<String> broken() throws SQLException {
        Set<String> broken = new HashSet<>();
        sql.each("select person_id from store.broken_person where run_to is null", row -> broken.add(row.getString(1)));
        return broken;
    }

    private void resolve(TermCounts terms, Past past, LongConsumer progress) throws SQLException, IOException {
        Judgements judged = Judgements.of(judgements);
        Resolver resolver = new Resolver(model.settings().thresholds(), judged);
        try (StagedPersons staged = new StagedPersons(sql)) {
            new Components(connection).each(components -> {
                BatchBook book = new BatchBook(model, terms, components);
                for (Component component : components) {
                    var gathering = book.gathering(component, judged);
                    var neighbourhood = gathering.of(book.standings(component));
                    staged.write(resolver.resolve(neighbourhood, past), gathering, book.book());
                    progress.accept(component.entries().size());
                }
            });
            staged.copy();
        }
    }
}
