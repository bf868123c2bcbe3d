package id.timpora.normalize;

import id.timpora.source.Column;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed;
import id.timpora.source.Feed.DateOrder;
import id.timpora.source.SourceRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What whole columns of one file decide, gathered in a pass before any row is read: the order of slash dates, the
 * meaning of sex codes, and whether a spreadsheet has destroyed the last digit of a column of NIK.
 */
public final class ColumnSurvey {
    private static final int WHOLE_COLUMN = 6;

    private final Optional<DateOrder> declared;
    private final boolean from1904;
    private final List<Column> columns;
    private final boolean[] onlyDayFirst;
    private final boolean[] onlyMonthFirst;
    private final Sexes[] sexes;
    private final int[] numbers;
    private final int[] numbersEndingInZero;

    /** A survey of one file of a feed, sent by an office. */
    public ColumnSurvey(Feed feed, String office) {
        this.declared = Optional.ofNullable(feed.dateOrders().get(office));
        this.from1904 = feed.serialYears().getOrDefault(office, Feed.USUAL_SERIAL_YEAR) != Feed.USUAL_SERIAL_YEAR;
        this.columns = feed.columns();
        int width = columns.size();
        this.onlyDayFirst = new boolean[width];
        this.onlyMonthFirst = new boolean[width];
        this.sexes = new Sexes[width];
        this.numbers = new int[width];
        this.numbersEndingInZero = new int[width];
        for (int i = 0; i < width; i++) {
            sexes[i] = new Sexes();
        }
    }

    /** Takes note of one row. */
    public void observe(SourceRow row) {
        for (int i = 0; i < columns.size(); i++) {
            String value = row.values().get(i);
            if (value != null && !value.isEmpty()) {
                observe(i, columns.get(i).type(), value);
            }
        }
    }

    private void observe(int column, Type type, String value) {
        switch (type) {
            case DATE, EXPIRY_DATE, BIRTH_DATE, TIMESTAMP -> {
                onlyDayFirst[column] |= Dates.isOnly(DateOrder.DAY_FIRST, datePart(value));
                onlyMonthFirst[column] |= Dates.isOnly(DateOrder.MONTH_FIRST, datePart(value));
            }
            case SEX -> sexes[column].observe(value);
            case NIK -> observeNumber(column, value);
            default -> {
                // nothing is decided for the column as a whole
            }
        }
    }

    private void observeNumber(int column, String value) {
        String digits = Nik.digits(value);
        if (digits.length() == Nik.LENGTH) {
            numbers[column]++;
            numbersEndingInZero[column] += digits.charAt(Nik.LENGTH - 1) == '0' ? 1 : 0;
        }
    }

    private static @Nullable String datePart(@Nullable String value) {
        int space = value == null ? -1 : value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    DateOrder order(int column) {
        return declared.orElse(
                onlyMonthFirst[column] && !onlyDayFirst[column] ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    Sexes sexes(int column) {
        return sexes[column];
    }

    boolean hasLostLastDigits(int column) {
        return numbers[column] >= WHOLE_COLUMN && numbers[column] == numbersEndingInZero[column];
    }
}
