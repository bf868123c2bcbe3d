package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.match.blocking.Capped;
import id.timpora.match.identity.IdentityModel;
import id.timpora.match.identity.PairBook;
import id.timpora.match.identity.TermCounts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Weighs fresh contents against all that share a key with them, and keeps the pairs that count. */
final class EdgeSearch {
    private final Statements sql;
    private final IdentityModel model;
    private final List<String> profiles = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<Capped> capped = new ArrayList<>();
    private final BitSet fresh = new BitSet();

    EdgeSearch(Statements sql, IdentityModel model) {
        this.sql = sql;
        this.model = model;
    }

    /** Keys, pairs and, where none are frozen yet, frequencies; returns the frequencies used. */
    TermCounts search(int run, Optional<TermCounts> frozen, LongConsumer progress) throws SQLException, IOException {
        load("select p.profile, p.content, true from store.profile p join fresh f using (profile) order by 1");
        keys(new PairBook(model, contents, frozen));
        load("""
                select p.profile, p.content, f.profile is not null
                  from store.profile p left join fresh f using (profile)
                 where f.profile is not null or p.profile in (
                       select o.profile from fresh n join store.match_key k on k.profile = n.profile
                         join store.match_key o on o.rule = k.rule and o.key = k.key)
                 order by 1
                """);
        PairBook book = new PairBook(model, contents, frozen);
        List<PairBook.Found> found = book.find(fresh, capped::add, progress);
        sql.copy("store.match_edge", rows -> found.forEach(f -> write(rows, f)));
        sql.execute("analyze store.match_edge");
        capped(run);
        return book.terms();
    }

    /** Blocks too large to compare are told in the run's history; a rehearsal has none. */
    private void capped(int run) throws SQLException {
        for (Capped block : run == 0 ? List.<Capped>of() : capped) {
            sql.execute("insert into store.run_event (run_id, happened_at, kind, detail) values (" + run
                    + ", clock_timestamp(), 'BLOCK_CAPPED', '" + block.rule().replace("'", "''") + ": "
                    + block.records()
                    + (block.divided() ? ", divided" : ", left out") + "')");
        }
    }

    private void load(String query) throws SQLException {
        profiles.clear();
        contents.clear();
        fresh.clear();
        sql.each(query, row -> {
            fresh.set(profiles.size(), row.getBoolean(3));
            profiles.add(row.getString(1));
            contents.add(row.getString(2));
        });
    }

    private void keys(PairBook book) throws SQLException, IOException {
        sql.copy(
                "store.match_key",
                rows -> book.keys((rule, key, record) ->
                        rows.cell(rule).cell(key).cell(profiles.get(record)).end()));
        sql.execute("analyze store.match_key");
    }

    private void write(CopyRows rows, PairBook.Found found) {
        rows.cell(profiles.get(found.one())).cell(profiles.get(found.other()));
        rows.cell(found.link().grade().name()).cell(found.link().evidence().name());
        rows.cell(Double.toString(found.link().weight())).end();
    }
}
