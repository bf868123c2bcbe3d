package id.timpora.review;

import id.timpora.page.Formats;
import id.timpora.security.Masking;
import id.timpora.security.Redaction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rule's own columns of a finding, made fit for a page. A text is shown only under a name that promises no personal
 * value; every other text is masked like a name, because a rule's author may have put one there.
 */
final class Details {
    private static final Pattern OPEN_NAME = Pattern.compile(
            "(?:^|_)(?:tpi|kecamatan|kabupaten|kab|regency|office|kantor|feed"
                    + "|arah|direction|jenis|kind|status|indeks|index|lembaga|negara|country|rule|aturan|reason|alasan|kode|code"
                    + "|checkpoint|source|coverage|cakupan|check|column|kolom|field|agency|instansi|penginapan|property)(?:_(?:\\d+|one|two))?$");
    private static final Pattern BIRTH = Pattern.compile("(?:^|_)(?:lahir|lhr|birth|born|dob)(?:_|$)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(?:\\.\\d{1,6})?");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*");
    private static final int DATE_LENGTH = 10;
    private static final int MINUTE_LENGTH = 16;

    private Details() {}

    /**
     * One line, ready for the page.
     *
     * @param key name of the column, without the ending that says its language
     * @param label how the column is called where the pages know no better name
     */
    record Line(String key, String label, String value) {}

    static List<Line> of(Map<String, String> evidence, Redaction redaction, Formats formats) {
        List<Line> lines = new ArrayList<>();
        evidence.forEach((name, value) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!value.isBlank() && !key.endsWith("id".equals(formats.language()) ? "_en" : "_id")) {
                String column = key.replaceAll("_(?:id|en)$", "");
                lines.add(new Line(column, label(column), shown(key, value, redaction, formats)));
            }
        });
        return lines;
    }

    private static String label(String key) {
        String words = key.replace('_', ' ').replace('.', ' ').trim();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String shown(String key, String value, Redaction redaction, Formats formats) {
        if (BIRTH.matcher(key).find()) {
            return Masking.birthDate(value);
        }
        if (NUMBER.matcher(value).matches() || "true".equals(value) || "false".equals(value)) {
            return value;
        }
        if (DATE_TIME.matcher(value).matches()) {
            return date(value.substring(0, DATE_LENGTH), formats) + " "
                    + value.substring(DATE_LENGTH + 1, MINUTE_LENGTH)
                            .replace(':', "en".equals(formats.language()) ? ':' : '.');
        }
        String date = date(value, formats);
        if (!date.isEmpty()) {
            return redaction.apply(value).equals(value) ? date : Masking.birthDate(value);
        }
        boolean open = OPEN_NAME.matcher(key).find() || key.endsWith("_id") || key.endsWith("_en");
        return open ? redaction.apply(value) : Masking.name(redaction.apply(value));
    }

    private static String date(String value, Formats formats) {
        try {
            return formats.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
