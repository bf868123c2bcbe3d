package id.timpora.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a decompressed file of a feed. */
public final class FeedReader {
    private FeedReader() {}

    /** What became of opening a file. */
    public sealed interface Opened permits Readable, Refused {}

    /**
     * The header was found.
     *
     * @param file the file, ready to be read
     */
    public record Readable(FeedFile file) implements Opened {}

    /**
     * The file cannot be read.
     *
     * @param refusal why
     */
    public record Refused(Refusal refusal) implements Opened {}

    /** Decides the encoding, then finds the header. */
    public static Opened open(Path file, Feed feed) throws IOException {
        Encoding encoding = Encoding.of(file);
        try (var text = new BufferedReader(encoding.open(file))) {
            HeaderSearch.Result result = new HeaderSearch(feed).in(text);
            if (result.layout().isPresent()) {
                return new Readable(
                        new FeedFile(file, feed, encoding, result.layout().get()));
            }
            return new Refused(result.refusal().orElseThrow());
        }
    }
}
