package id.timpora.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        /** Its name or kind is not what was agreed; see {@link Entry#refusal()}. */
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
     * @param refusal why not, if it is refused
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
            if (isPlain(path) && !Files.exists(checksum(path))) {
                Look look = look(path);
                if (look.time().plus(settle).isAfter(clock.instant())) {
                    fresh.put(path, look);
                }
            }
        }
        if (!fresh.isEmpty()) {
            settle(settle);
        }
        List<Entry> entries = new ArrayList<>();
        for (Path path : due) {
            entries.add(entry(path, fresh.get(path)));
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

    private Entry entry(Path path, @org.jspecify.annotations.Nullable Look before) throws IOException {
        String name = path.getFileName().toString();
        Optional<DeliveredFile> file = DeliveredFile.parse(name);
        if (!isPlain(path)) {
            return refused(path, file, notAFile());
        }
        if (file.isEmpty()) {
            return refused(path, file, nameUnknown());
        }
        Look now = look(path);
        boolean complete;
        if (Files.exists(checksum(path))) {
            complete = Checksums.agrees(path, checksum(path));
        } else {
            complete = before == null || before.equals(now);
        }
        return new Entry(name, path, file, now.size(), complete ? State.COMPLETE : State.WAITING, Optional.empty());
    }

    private static Entry refused(Path path, Optional<DeliveredFile> file, Refusal refusal) throws IOException {
        long size = isPlain(path) ? Files.size(path) : 0;
        return new Entry(path.getFileName().toString(), path, file, size, State.REFUSED, Optional.of(refusal));
    }

    private static Path checksum(Path path) {
        return path.resolveSibling(path.getFileName() + CHECKSUM);
    }

    private static Look look(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Look(attributes.size(), attributes.lastModifiedTime().toInstant());
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
