package id.timpora.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file in the inbox says: {@code <agency>_<feed>_<office>_<yyyyMMdd>.csv}, or {@code .csv.gz}.
 *
 * @param name the whole name
 * @param agency first part
 * @param feed the feed's full name, agency included
 * @param office letters, digits and {@code -}
 * @param date the name date
 * @param gzip whether the bytes are compressed
 */
public record DeliveredFile(String name, String agency, String feed, String office, LocalDate date, boolean gzip) {
    private static final Pattern NAME = Pattern.compile(
            "((([a-z0-9]+)_[a-z0-9]+(?:_[a-z0-9]+)*?)_([A-Za-z0-9-]+))_(\\d{4})(\\d{2})(\\d{2})\\.csv(\\.gz)?");

    /** The parts of a name; empty if it is not of the agreed form or its date is not in the calendar. */
    public static Optional<DeliveredFile> parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int office = parts.group(1).lastIndexOf('_');
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(parts.group(5)),
                    Integer.parseInt(parts.group(6)),
                    Integer.parseInt(parts.group(7)));
            String feed = parts.group(1).substring(0, office);
            return Optional.of(new DeliveredFile(
                    name, parts.group(3), feed, parts.group(1).substring(office + 1), date, parts.group(8) != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
