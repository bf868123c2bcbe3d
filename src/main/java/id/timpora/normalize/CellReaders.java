package id.timpora.normalize;

import id.timpora.normalize.Cell.Outcome;
import id.timpora.normalize.DateReading.Precision;
import id.timpora.normalize.Dates.Century;
import id.timpora.source.Column;
import id.timpora.source.Feed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One reader a column; readers of values that recur remember them. */
final class CellReaders {
    /** Reads a cell that holds something. */
    interface CellReader {
        Cell read(String value);
    }

    private final Feed feed;
    private final ColumnSurvey survey;
    private final References references;
    private final HashKey key;
    private final int thisYear;

    CellReaders(Feed feed, ColumnSurvey survey, References references, HashKey key, int thisYear) {
        this.feed = feed;
        this.survey = survey;
        this.references = references;
        this.key = key;
        this.thisYear = thisYear;
    }

    CellReader of(int index) {
        Column column = feed.columns().get(index);
        return switch (column.type()) {
            case DATE -> date(dates(index, Century.EVENT));
            case EXPIRY_DATE -> date(dates(index, Century.EXPIRY));
            case BIRTH_DATE -> birthDate(dates(index, Century.BIRTH));
            case TIMESTAMP -> timestamp(dates(index, Century.EVENT), column.timeWhenMissing());
            case CODE -> remembering(column.reference().isPresent() ? this::checkpoint : code(column));
            case SEX -> remembering(sex(survey.sexes(index)));
            case NATIONALITY, COUNTRY -> remembering(this::country);
            case DOCUMENT -> CellReaders::document;
            case NIK -> nik(survey.hasLostLastDigits(index));
            case PERMIT_INDEX -> remembering(this::permitIndex);
            case REGION -> remembering(region(column.reference().orElse("")));
            case INTEGER -> remembering(CellReaders::integer);
            case HASHED -> value -> Cell.fine(key.hash(value));
            case TEXT, NAME, PHONE, MRZ -> Cell::fine;
        };
    }

    private Dates dates(int index, Century century) {
        return new Dates(survey.order(index), century, thisYear, survey.countsFrom1904());
    }

    private static CellReader remembering(CellReader reader) {
        return new Recurring<>(reader::read)::of;
    }

    private static CellReader date(Dates dates) {
        return value -> {
            DateReading reading = dates.read(value);
            return reading.precision() == Precision.DAY ? Cell.fine(reading.date()) : new Cell(null, Outcome.NO_DATE);
        };
    }

    private static CellReader birthDate(Dates dates) {
        return value -> {
            DateReading reading = dates.read(value);
            return switch (reading.precision()) {
                case DAY, MONTH, YEAR -> Cell.fine(reading.date());
                case UNKNOWN -> Cell.EMPTY;
                case UNREADABLE -> new Cell(null, Outcome.NO_DATE);
            };
        };
    }

    private static CellReader timestamp(Dates dates, String timeWhenMissing) {
        int second =
                Integer.parseInt(timeWhenMissing, 0, 2, 10) * 3600 + Integer.parseInt(timeWhenMissing, 3, 5, 10) * 60;
        return value -> {
            DateReading reading = dates.read(value);
            return reading.precision() == Precision.DAY
                    ? Cell.fine(reading.timestamp(second))
                    : new Cell(null, Outcome.NO_DATE);
        };
    }

    private Cell checkpoint(String value) {
        return references
                .checkpoint(value)
                .map(Cell::fine)
                .orElseGet(() -> new Cell(value.toUpperCase(Locale.ROOT), Outcome.UNKNOWN));
    }

    private static CellReader code(Column column) {
        Map<String, String> codes = new HashMap<>();
        column.codes().forEach((code, others) -> {
            codes.put(Fold.letters(code), code);
            others.forEach(o -> codes.put(Fold.letters(o), code));
        });
        return value -> {
            String code = codes.get(Fold.letters(value));
            return code == null ? new Cell(value.toUpperCase(Locale.ROOT), Outcome.UNKNOWN) : Cell.fine(code);
        };
    }

    private static CellReader sex(Sexes sexes) {
        return value -> Sexes.isKnown(value) ? Cell.fine(sexes.read(value)) : new Cell(null, Outcome.UNKNOWN);
    }

    private Cell country(String value) {
        Countries.Reading reading = references.countries().read(value, feed.agency());
        return reading.meaning() == Countries.Meaning.UNKNOWN
                ? new Cell(null, Outcome.UNKNOWN)
                : Cell.fine(reading.code());
    }

    private static Cell document(String value) {
        return Spreadsheet.isPowerOfTen(value)
                ? new Cell(value, Outcome.UNREADABLE)
                : Cell.fine(Documents.plain(value));
    }

    private static CellReader nik(boolean damaged) {
        return value -> new Cell(
                Nik.digits(value), damaged || Spreadsheet.isPowerOfTen(value) ? Outcome.DAMAGED : Outcome.FINE);
    }

    private Cell permitIndex(String value) {
        return references
                .permitIndices()
                .canonical(value)
                .map(Cell::fine)
                .orElseGet(() -> new Cell(value.toUpperCase(Locale.ROOT), Outcome.UNKNOWN));
    }

    private CellReader region(String level) {
        Regions regions = references.regions();
        return switch (level) {
            case "regency" -> value -> listed(value, regions.isRegencyName(value));
            case "region_code" -> value -> listed(value, regions.isCode(value));
            case "bps_code" -> value -> listed(value, regions.fromBps(value).isPresent());
            default -> Cell::fine;
        };
    }

    private static Cell listed(String value, boolean known) {
        return new Cell(value, known ? Outcome.FINE : Outcome.UNKNOWN);
    }

    private static Cell integer(String value) {
        try {
            return Cell.fine(Long.toString(Long.parseLong(value)));
        } catch (NumberFormatException e) {
            return new Cell(null, Outcome.UNREADABLE);
        }
    }
}
