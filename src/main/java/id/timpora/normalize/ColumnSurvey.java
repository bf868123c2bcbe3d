package id.timpora.normalize;

import id.timpora.source.Column;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed;
import id.timpora.source.Feed.DateOrder;
import id.timpora.source.SourceRow;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What whole columns of one file decide, gathered in a pass before any row is read: the order of slash dates, the
 * meaning of sex codes, and whether a spreadsheet has destroyed the last digit of a column of NIK.
 */
public final class ColumnSurvey {
    private static final int WHOLE_COLUMN = 6;

    private final Optional<DateOrder> declared;
    private final boolean from1904;
    private final Type[] types;
    private final int[] deciding;
    private final boolean[] onlyDayFirst;
    private final boolean[] onlyMonthFirst;
    private final Sexes[] sexes;
    private final int[] numbers;
    private final int[] numbersEndingInZero;

    /** A survey of one file of a feed, sent by an office. */
    public ColumnSurvey(Feed feed, String office) {
        this.declared = Optional.ofNullable(feed.dateOrders().get(office));
        this.from1904 = feed.serialYears().getOrDefault(office, Feed.USUAL_SERIAL_YEAR) != Feed.USUAL_SERIAL_YEAR;
        this.types = feed.columns().stream().map(Column::type).toArray(Type[]::new);
        int width = types.length;
        this.deciding = IntStream.range(0, width).filter(i -> decides(types[i])).toArray();
        this.onlyDayFirst = new boolean[width];
        this.onlyMonthFirst = new boolean[width];
        this.sexes = new Sexes[width];
        this.numbers = new int[width];
        this.numbersEndingInZero = new int[width];
        for (int i = 0; i < width; i++) {
            sexes[i] = new Sexes();
        }
    }

    private static boolean decides(Type type) {
        return switch (type) {
            case DATE, EXPIRY_DATE, BIRTH_DATE, TIMESTAMP, SEX, NIK -> true;
            default -> false;
        };
    }

    /** Takes note of one row. */
    public void observe(SourceRow row) {
        for (int column : deciding) {
            String value = row.values().get(column);
            if (value != null && !value.isEmpty()) {
                observe(column, types[column], value);
            }
        }
    }

    private void observe(int column, Type type, String value) {
        switch (type) {
            case SEX -> sexes[column].observe(value);
            case NIK -> observeNumber(column, value);
            default -> observeDate(column, value);
        }
    }

    /** One date that can only begin with the day settles the column. */
    private void observeDate(int column, String value) {
        if (!onlyDayFirst[column]) {
            String date = datePart(value);
            onlyDayFirst[column] = Dates.isOnly(DateOrder.DAY_FIRST, date);
            onlyMonthFirst[column] |= Dates.isOnly(DateOrder.MONTH_FIRST, date);
        }
    }

    private void observeNumber(int column, String value) {
        String digits = Nik.digits(value);
        if (digits.length() == Nik.LENGTH) {
            numbers[column]++;
            numbersEndingInZero[column] += digits.charAt(Nik.LENGTH - 1) == '0' ? 1 : 0;
        }
    }

    private static String datePart(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    /** Whether every row reads the same by this survey as by the other: all that {@link CellReaders} ask agrees. */
    public boolean decidesAs(ColumnSurvey other) {
        for (int i = 0; i < types.length; i++) {
            if (order(i) != other.order(i)
                    || sexes[i].takesPForMale() != other.sexes[i].takesPForMale()
                    || hasLostLastDigits(i) != other.hasLostLastDigits(i)) {
                return false;
            }
        }
        return true;
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
