package id.timpora.normalize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time at the end of a date cell.
 *
 * @param before the text in front of it
 * @param second second of the day as written; -1 where the text is no time of day
 * @param hoursToLocal hours from the zone written to local time (WIB); 0 where no zone is written
 */
record TimeReading(String before, int second, int hoursToLocal) {
    private static final Pattern TIME = Pattern.compile(
            "(?<before>\\S.*?)(?:T| +(?:PUKUL |JAM )?)(?<hour>\\d{1,2})[:.](?<minute>\\d{2})"
                    + "(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)? ?(?<half>[AP]M)? ?(?<zone>WIB|WITA|WIT|UTC|Z|[-+]\\d{2}(?::?00)?)?");
    private static final int LOCAL_OFFSET = 7;

    /** Finds the time of an upper-case cell; empty where the cell ends otherwise. */
    static Optional<TimeReading> find(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int second = number(time, "second");
        int hour = hour(number(time, "hour"), time.group("half"));
        int minute = number(time, "minute");
        boolean exists = hour >= 0 && hour < 24 && minute < 60 && second < 60;
        return Optional.of(new TimeReading(
                time.group("before").strip(),
                exists ? hour * 3600 + minute * 60 + second : -1,
                LOCAL_OFFSET - offset(time.group("zone"))));
    }

    private static int number(Matcher time, String group) {
        String digits = time.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int hour(int written, String half) {
        if (half == null) {
            return written;
        }
        return written < 1 || written > 12 ? -1 : written % 12 + (half.equals("PM") ? 12 : 0);
    }

    private static int offset(String zone) {
        if (zone == null || zone.equals("WIB")) {
            return LOCAL_OFFSET;
        }
        return switch (zone) {
            case "WITA" -> 8;
            case "WIT" -> 9;
            case "UTC", "Z" -> 0;
            default -> Integer.parseInt(zone.substring(0, 3));
        };
    }
}
