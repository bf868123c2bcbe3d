package id.timpora.landing;

import id.timpora.source.Checksums;
import id.timpora.source.DeliveredFile;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox.Entry;
import id.timpora.source.Inbox.State;
import id.timpora.source.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every file ever offered, by name and bytes: which run took it and what became of it. */
public final class FileLedger {
    private static final String NOT_DONE = "('claimed', 'waiting')";

    private final JdbcClient sql;
    private final Feeds feeds;

    /** A ledger in the given database; the caller owns the transaction. */
    public FileLedger(JdbcClient sql, Feeds feeds) {
        this.sql = sql;
        this.feeds = feeds;
    }

    /** Whether a run has its files already; a restarted run keeps them. */
    public boolean hasClaims(int run) {
        return sql.sql("select exists (select 1 from store.file where run_id = ?)")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    /** Takes on every complete file that is not in the ledger, and notes the waiting and refused ones. */
    public void claim(int run, LocalDate night, List<Entry> entries) throws IOException {
        int id = sql.sql("select coalesce(max(file_id), 0) from store.file")
                .query(Integer.class)
                .single();
        for (Entry entry : entries) {
            try {
                id += claim(id + 1, run, night, entry) ? 1 : 0;
            } catch (NoSuchFileException e) {
                // taken away since the inbox was looked through: it is not delivered
            }
        }
    }

    private boolean claim(int id, int run, LocalDate night, Entry entry) throws IOException {
        String identity = identity(entry.path());
        if (isKnown(entry.name(), identity)) {
            return false;
        }
        boolean waiting = entry.state() == State.WAITING;
        String sha256 = waiting || !isReadable(entry.path()) ? "" : Checksums.of(entry.path());
        if (!waiting && isDone(entry.name(), sha256)) {
            return false;
        }
        insert(id, run, night, entry, identity, sha256);
        return true;
    }

    private static boolean isReadable(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(path);
    }

    private boolean isKnown(String name, String identity) {
        return sql.sql("select exists (select 1 from store.file where name = ? and identity = ? and status not in "
                        + NOT_DONE + ")")
                .params(name, identity)
                .query(Boolean.class)
                .single();
    }

    private boolean isDone(String name, String sha256) {
        return sql.sql("select exists (select 1 from store.file where name = ? and sha256 = ? and status not in "
                        + NOT_DONE + ")")
                .params(name, sha256)
                .query(Boolean.class)
                .single();
    }

    private void insert(int id, int run, LocalDate night, Entry entry, String identity, String sha256) {
        Optional<Refusal> reason = entry.refusal().or(() -> unknownFeed(entry));
        String status = entry.state() == State.WAITING ? "waiting" : reason.isPresent() ? "refused" : "claimed";
        Optional<DeliveredFile> file = entry.file();
        sql.sql("""
                insert into store.file (file_id, run_id, night, name, agency, feed, office, file_date, status, code,
                    message_id, message_en, size_bytes, identity, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(run)
                .param(night)
                .param(entry.name())
                .param(file.map(DeliveredFile::agency).orElse(null))
                .param(file.map(DeliveredFile::feed).orElse(null))
                .param(file.map(DeliveredFile::office).orElse(null))
                .param(file.map(DeliveredFile::date).orElse(null))
                .param(status)
                .param(reason.map(r -> r.code().name()).orElse(null))
                .param(reason.map(r -> r.message().id()).orElse(null))
                .param(reason.map(r -> r.message().en()).orElse(null))
                .param(entry.size())
                .param(identity)
                .param(sha256)
                .update();
    }

    private Optional<Refusal> unknownFeed(Entry entry) {
        return entry.file()
                .filter(f -> feeds.named(f.feed()).isEmpty())
                .map(f -> Refusal.of(
                        Refusal.Code.FEED_UNKNOWN,
                        "Feed " + f.feed() + " belum didefinisikan; tambahkan jobs/feeds/" + f.feed() + ".yaml.",
                        "Feed " + f.feed() + " is not defined; add jobs/feeds/" + f.feed() + ".yaml."));
    }

    /** What the file system knows of a file; changes whenever its bytes do. */
    private static String identity(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            var attributes = Files.readAttributes(path, "unix:size,ctime,ino", LinkOption.NOFOLLOW_LINKS);
            return attributes.get("size") + " " + attributes.get("ctime") + " " + attributes.get("ino");
        }
        return Files.size(path) + " " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The files a run still has to land, of one feed, in the order of name date, then name. */
    public List<ClaimedFile> claimed(int run, String feed) {
        return sql.sql("""
                select file_id, name, feed, office, file_date, sha256 from store.file
                 where run_id = ? and feed = ? and status = 'claimed' order by file_date, name collate "C"
                """)
                .params(run, feed)
                .query((row, i) -> new ClaimedFile(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)))
                .list();
    }

    /** Names of the feeds of which a run has files. */
    public List<String> feedsOf(int run) {
        return sql.sql("select distinct feed from store.file where run_id = ? and status = 'claimed' order by 1")
                .param(run)
                .query(String.class)
                .list();
    }
}
