package id.timpora.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder into which agencies deliver; it is read, never changed. */
public final class Inbox {
    private static final String CHECKSUM = ".sha256";
    private static final Comparator<Entry> IN_ORDER = Comparator.comparing(
                    (Entry e) -> e.file().map(DeliveredFile::date).orElse(LocalDate.MIN))
            .thenComparing(Entry::name);

    private final Path folder;
    private final InstantSource clock;

    /** An inbox at a folder, which may not exist yet. */
    public Inbox(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether a file can be read now. */
    public enum State {
        /** Its checksum agrees, or it has been quiet for the settling time. */
        COMPLETE,
        /** Still growing, or its checksum does not agree yet. */
        WAITING,
        /** Its name or kind is not what was agreed. */
        REFUSED
    }

    /**
     * One file of the inbox.
     *
     * @param name file name
     * @param path where it is
     * @param file what the name says; empty where it does not parse
     * @param size bytes
     * @param state whether it can be read now
     * @param refusal why not, unless it is complete
     */
    public record Entry(
            String name, Path path, Optional<DeliveredFile> file, long size, State state, Optional<Refusal> refusal) {}

    private record Look(long size, Instant time) {}

    /** Name dates of the deliveries now in the inbox, without waiting for any of them. */
    public List<DeliveredFile> names() throws IOException {
        return list().stream()
                .flatMap(p -> DeliveredFile.parse(p.getFileName().toString()).stream())
                .toList();
    }

    /** Every file with a name date up to the business date, in the order of name date, then name. */
    public List<Entry> scan(LocalDate businessDate, Duration settle) throws IOException {
        List<Path> due = list().stream().filter(p -> isDue(p, businessDate)).toList();
        Map<Path, Look> fresh = new LinkedHashMap<>();
        for (Path path : due) {
            if (isNamed(path) && isPlain(path) && !hasChecksum(path)) {
                look(path)
                        .filter(look -> look.time().plus(settle).isAfter(clock.instant()))
                        .ifPresent(look -> fresh.put(path, look));
            }
        }
        if (!fresh.isEmpty()) {
            settle(settle);
        }
        List<Entry> entries = new ArrayList<>();
        for (Path path : due) {
            entry(path, fresh.get(path)).ifPresent(entries::add);
        }
        entries.sort(IN_ORDER);
        return entries;
    }

    private static void settle(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files settle", e);
        }
    }

    private static boolean isDue(Path path, LocalDate businessDate) {
        return DeliveredFile.parse(path.getFileName().toString())
                .map(f -> !f.date().isAfter(businessDate))
                .orElse(true);
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(p -> !p.getFileName().toString().endsWith(CHECKSUM))
                    .filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPlain(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isNamed(Path path) {
        return DeliveredFile.parse(path.getFileName().toString()).isPresent();
    }

    /** What is to be done with a file; nothing if it is gone by now. */
    private static Optional<Entry> entry(Path path, @Nullable Look before) throws IOException {
        String name = path.getFileName().toString();
        Optional<DeliveredFile> file = DeliveredFile.parse(name);
        Optional<Look> now = look(path);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        long size = now.get().size();
        Optional<Refusal> refusal = !isPlain(path)
                ? Optional.of(notAFile())
                : file.isEmpty() ? Optional.of(nameUnknown()) : Optional.empty();
        if (refusal.isPresent()) {
            return Optional.of(new Entry(name, path, file, size, State.REFUSED, refusal));
        }
        if (!Files.isReadable(path)) {
            return Optional.of(new Entry(name, path, file, size, State.REFUSED, Optional.of(noAccess())));
        }
        Optional<Refusal> delay = hasChecksum(path)
                ? Checksums.objection(path, checksum(path))
                : before == null || before.equals(now.get()) ? Optional.empty() : Optional.of(Refusal.stillChanging());
        return Optional.of(new Entry(name, path, file, size, delay.isEmpty() ? State.COMPLETE : State.WAITING, delay));
    }

    private static boolean hasChecksum(Path path) {
        return Files.exists(checksum(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path checksum(Path path) {
        return path.resolveSibling(path.getFileName() + CHECKSUM);
    }

    private static Optional<Look> look(Path path) throws IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Look(
                    attributes.isRegularFile() ? attributes.size() : 0,
                    attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Refusal noAccess() {
        return Refusal.of(
                Refusal.Code.UNREADABLE,
                "Berkas tidak boleh dibaca oleh Timpora; perbaiki hak aksesnya lalu kirim ulang.",
                "Timpora may not read this file; correct its permissions and send it again.");
    }

    private static Refusal notAFile() {
        return Refusal.of(
                Refusal.Code.NOT_A_FILE,
                "Bukan berkas biasa (folder atau tautan); taruh berkasnya sendiri di kotak masuk.",
                "Not a regular file (a folder or a link); put the file itself into the inbox.");
    }

    private static Refusal nameUnknown() {
        return Refusal.of(
                Refusal.Code.NAME_UNKNOWN,
                "Nama berkas harus <instansi>_<feed>_<kantor>_<yyyyMMdd>.csv atau .csv.gz; ganti nama lalu kirim ulang.",
                "The name must be <agency>_<feed>_<office>_<yyyyMMdd>.csv or .csv.gz; rename the file and send it again.");
    }
}
