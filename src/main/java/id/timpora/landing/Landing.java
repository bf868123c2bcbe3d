package id.timpora.landing;

import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Feed;
import id.timpora.source.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lands claimed files: each in one transaction of its own, together with its row in the ledger, so that a killed run
 * has a file wholly or not at all.
 */
public final class Landing {
    private static final long LARGEST_FILE = 8L << 30;

    /** Classes of SQLSTATE: data exception, constraint violation, limit of the program. */
    private static final Set<String> DATA_FAULTS = Set.of("22", "23", "54");

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
            if (spool.sha256().equals(file.sha256())) {
                land(run, feed, file, spool, endsList, progress);
            } else {
                settle(run, feed, file, endsList, () -> LedgerRow.postpone(sql, file.id(), Refusal.stillChanging()));
            }
        } catch (Spool.TooLarge e) {
            refuse(run, feed, file, endsList, tooLarge());
        } catch (NoSuchFileException e) {
            settle(run, feed, file, endsList, () -> LedgerRow.postpone(sql, file.id(), Refusal.gone()));
        } catch (IOException e) {
            refuse(run, feed, file, endsList, unreadable());
        }
    }

    /** What goes wrong from here on is the machine's fault and ends the run, but for values no table can hold. */
    private void land(int run, Feed feed, ClaimedFile file, Spool spool, boolean endsList, LongConsumer progress) {
        try {
            transaction.executeWithoutResult(status -> {
                var landing = new FileLanding(database, references, key, work, run, feed, file, spool);
                try {
                    landing.land(progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                closeList(run, feed, file, endsList);
            });
        } catch (RuntimeException e) {
            if (!isFaultOfData(e)) {
                throw e;
            }
            refuse(run, feed, file, endsList, unreadable());
        }
    }

    private static boolean isFaultOfData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && e.getSQLState() != null
                    && DATA_FAULTS.contains(e.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    private void settle(int run, Feed feed, ClaimedFile file, boolean endsList, Runnable entry) {
        transaction.executeWithoutResult(status -> {
            entry.run();
            closeList(run, feed, file, endsList);
        });
    }

    private void closeList(int run, Feed feed, ClaimedFile file, boolean endsList) {
        if (feed.delivery() == Feed.Delivery.SNAPSHOT && endsList) {
            new SnapshotList(sql, run, feed, file).close();
        }
    }

    private void refuse(int run, Feed feed, ClaimedFile file, boolean endsList, Refusal refusal) {
        settle(run, feed, file, endsList, () -> LedgerRow.refuse(sql, file.id(), refusal));
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                Refusal.Code.TOO_LARGE,
                "Isi berkas melebihi 8 GiB atau mengembang secara tidak wajar; bagi menjadi beberapa berkas.",
                "The file holds more than 8 GiB or unpacks beyond reason; split it into several files.");
    }

    private static Refusal unreadable() {
        return Refusal.of(
                Refusal.Code.UNREADABLE,
                "Berkas tidak dapat dibaca sampai akhir (rusak atau terpotong); kirim ulang.",
                "The file cannot be read to its end (damaged or cut short); send it again.");
    }
}
