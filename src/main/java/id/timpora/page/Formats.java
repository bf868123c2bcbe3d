package id.timpora.page;

import id.timpora.definition.Bilingual;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and figures are written in the reader's language: {@code 03-09-2026}, {@code 01.30 WIB}, {@code 1.234}
 * and {@code 44 %}, in English {@code 3 Sep 2026}, {@code 01:30 WIB}, {@code 1,234} and {@code 44%}.
 */
public final class Formats {
    private static final ZoneId WIB = ZoneId.of("Asia/Pontianak");
    private static final Pattern ISO_DATE = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])");
    private static final String NONE = "–";
    private static final int SECONDS_A_MINUTE = 60;

    private final Locale locale;
    private final boolean english;

    /** Formats for a reader of the given language; anything but English is Indonesian. */
    public Formats(Locale locale) {
        this.english = "en".equals(locale.getLanguage());
        this.locale = english ? Locale.ENGLISH : Locale.forLanguageTag("id-ID");
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return english ? "en" : "id";
    }

    /** A sentence with the days in it written for the reader; rules and stores write them as ISO dates. */
    public String sentence(String text) {
        return ISO_DATE.matcher(text).replaceAll(found -> dateOr(found.group()));
    }

    private String dateOr(String text) {
        try {
            return date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** The formats of the language the reader did not choose. */
    public Formats other() {
        return new Formats(Locale.forLanguageTag(english ? "id" : "en"));
    }

    /** The text in the reader's language. */
    public String text(Bilingual text) {
        return english ? text.en() : text.id();
    }

    /** A day in figures. */
    public String date(@Nullable LocalDate day) {
        return day == null ? NONE : day.format(pattern(english ? "d MMM yyyy" : "dd-MM-yyyy"));
    }

    /** A day with its month in words. */
    public String longDate(@Nullable LocalDate day) {
        return day == null ? NONE : day.format(pattern("d MMMM yyyy"));
    }

    /** A day with its weekday. */
    public String weekday(@Nullable LocalDate day) {
        return day == null ? NONE : day.format(pattern(english ? "EEEE d MMMM yyyy" : "EEEE, d MMMM yyyy"));
    }

    /** The time of day in Western Indonesia. */
    public String time(@Nullable Instant instant) {
        return instant == null
                ? NONE
                : pattern(english ? "HH:mm 'WIB'" : "HH.mm 'WIB'").format(instant.atZone(WIB));
    }

    /** Day and time in Western Indonesia. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? NONE : date(instant.atZone(WIB).toLocalDate()) + " " + time(instant);
    }

    /** A count with its thousands grouped. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A share between 0 and 1 in whole per cent, rounded down: 100 means all. */
    public String percent(double share) {
        return whole(share) + (english ? "%" : " %");
    }

    /** A share between 0 and 1 as a number from 0 to 100, rounded down. */
    public int whole(double share) {
        return (int) Math.floor(share * 100);
    }

    /** A short length of time in seconds, to the hundredth. */
    public String seconds(Duration duration) {
        var seconds = NumberFormat.getNumberInstance(locale);
        seconds.setMinimumFractionDigits(2);
        seconds.setMaximumFractionDigits(2);
        return seconds.format(duration.toMillis() / 1000.0) + (english ? " s" : " dtk");
    }

    /** A length of time in minutes and seconds. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return NONE;
        }
        long seconds = Math.max(0, duration.toSeconds());
        String rest = seconds % SECONDS_A_MINUTE + (english ? " s" : " dtk");
        long minutes = seconds / SECONDS_A_MINUTE;
        return minutes == 0 ? rest : count(minutes) + (english ? " min " : " mnt ") + rest;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
