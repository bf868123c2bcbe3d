package id.timpora.landing;

import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Feed;
import id.timpora.source.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lands claimed files: each in one transaction of its own, together with its row in the ledger, so that a killed run
 * has a file wholly or not at all.
 */
public final class Landing {
    private static final long LARGEST_FILE = 8L << 30;

    private final DataSource database;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final References references;
    private final HashKey key;
    private final Path inbox;
    private final Path work;

    /** Landing from an inbox; private copies lie in the work folder while they are read. */
    public Landing(
            DataSource database,
            PlatformTransactionManager transactions,
            References references,
            HashKey key,
            Path inbox,
            Path work) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
        this.references = references;
        this.key = key;
        this.inbox = inbox;
        this.work = work;
    }

    /** Lands all claimed files of a feed in their order, closing snapshot lists; {@code progress} counts rows read. */
    public void land(int run, Feed feed, LongConsumer progress) {
        FileLedger ledger = new FileLedger(sql, null);
        List<ClaimedFile> files = ledger.claimed(run, feed.name());
        for (int i = 0; i < files.size(); i++) {
            ClaimedFile file = files.get(i);
            boolean endsList = i + 1 == files.size() || !isSameList(file, files.get(i + 1));
            land(run, feed, file, endsList, progress);
        }
    }

    private static boolean isSameList(ClaimedFile one, ClaimedFile other) {
        return one.office().equals(other.office()) && one.date().equals(other.date());
    }

    private void land(int run, Feed feed, ClaimedFile file, boolean endsList, LongConsumer progress) {
        try (Spool spool = Spool.of(inbox.resolve(file.name()), file.name().endsWith(".gz"), work, LARGEST_FILE)) {
            transaction.executeWithoutResult(status -> {
                var landing = new FileLanding(database, references, key, work, run, feed, file, spool);
                try {
                    landing.land(progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                closeList(run, feed, file, endsList);
            });
        } catch (Spool.TooLarge e) {
            refuse(run, feed, file, endsList, tooLarge());
        } catch (DataIntegrityViolationException e) {
            refuse(run, feed, file, endsList, unreadable());
        } catch (UncheckedIOException | IOException e) {
            refuse(run, feed, file, endsList, unreadable());
        }
    }

    private void closeList(int run, Feed feed, ClaimedFile file, boolean endsList) {
        if (feed.delivery() == Feed.Delivery.SNAPSHOT && endsList) {
            new SnapshotList(sql, run, feed, file).close();
        }
    }

    private void refuse(int run, Feed feed, ClaimedFile file, boolean endsList, Refusal refusal) {
        transaction.executeWithoutResult(status -> {
            LedgerRow.refuse(sql, file.id(), refusal);
            closeList(run, feed, file, endsList);
        });
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                Refusal.Code.TOO_LARGE,
                "Isi berkas melebihi 8 GiB; bagi menjadi beberapa berkas.",
                "The file holds more than 8 GiB; split it into several files.");
    }

    private static Refusal unreadable() {
        return Refusal.of(
                Refusal.Code.UNREADABLE,
                "Berkas tidak dapat dibaca sampai akhir (rusak, terpotong, atau terhapus); kirim ulang dengan nama lain.",
                "The file cannot be read to its end (damaged, cut short or removed); send it again under another name.");
    }
}
