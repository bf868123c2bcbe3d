package id.timpora.normalize;

import id.timpora.normalize.Cell.Outcome;
import id.timpora.source.Column;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed;
import id.timpora.source.FeedFile;
import id.timpora.source.NaturalKey;
import id.timpora.source.Placeholders;
import id.timpora.source.RejectCode;
import id.timpora.source.RowProblem;
import id.timpora.source.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows of one file into typed values, or says why a row cannot be loaded. Not for several threads at once. */
public final class RowNormalizer {
    private static final char SEPARATOR = '\u0000';

    private final Feed feed;
    private final FeedFile file;
    private final References references;
    private final List<Column> columns;
    private final CellReaders.CellReader[] readers;
    private final NaturalKey naturalKey;
    private final boolean[] isDistrict;
    private final Recurring<Boolean> unlisted = new Recurring<>(this::isUnlisted);
    private final int regency;
    private final ContentHash content = new ContentHash();

    /** A normaliser for one file; the year is that of the file and settles two-digit birth years. */
    public RowNormalizer(
            Feed feed, FeedFile file, ColumnSurvey survey, References references, HashKey key, int thisYear) {
        this.feed = feed;
        this.file = file;
        this.references = references;
        this.columns = feed.columns();
        CellReaders all = new CellReaders(feed, survey, references, key, thisYear);
        this.readers = new CellReaders.CellReader[columns.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = all.of(i);
        }
        this.naturalKey = new NaturalKey(feed);
        this.regency = firstOf("regency");
        this.isDistrict = new boolean[columns.size()];
        for (int i = 0; i < isDistrict.length; i++) {
            isDistrict[i] = columns.get(i).reference().equals(Optional.of("district"));
        }
    }

    private int firstOf(String reference) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).reference().equals(Optional.of(reference))) {
                return i;
            }
        }
        return -1;
    }

    /** Reads one row. */
    public Normalized normalize(SourceRow row) {
        String key = naturalKey.of(row.values());
        if (key.length() > NaturalKey.LONGEST) {
            return rejected(row, naturalKey.firstColumn(), RejectCode.TOO_LONG, "");
        }
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String value = row.values().get(i);
            cells[i] = Placeholders.isNothing(value) ? Cell.NOTHING : readers[i].read(value);
        }
        int worst = -1;
        @Nullable RejectCode worstCode = null;
        for (int i = 0; i < cells.length; i++) {
            RejectCode code = reject(i, cells);
            if (code != null
                    && (worstCode == null
                            || code.compareTo(worstCode) < 0
                            || code == worstCode && isBefore(i, worst))) {
                worst = i;
                worstCode = code;
            }
        }
        if (worstCode != null) {
            return rejected(row, worst, worstCode, key);
        }
        return accepted(row, cells, key);
    }

    private boolean isBefore(int column, int other) {
        int[] positions = file.layout().positions();
        int one = positions[column] < 0 ? Integer.MAX_VALUE : positions[column];
        int two = positions[other] < 0 ? Integer.MAX_VALUE : positions[other];
        return one < two;
    }

    private @Nullable RejectCode reject(int index, Cell[] cells) {
        Column column = columns.get(index);
        Cell cell = cells[index];
        if (!column.required() && !column.closed()) {
            return naturalKey.needs(index) && cell == Cell.NOTHING ? RejectCode.KEY_MISSING : null;
        }
        if (cell == Cell.NOTHING) {
            return missing(index, column, cells);
        }
        if (column.required() && cell.outcome() == Outcome.NO_DATE) {
            return RejectCode.DATE_IMPOSSIBLE;
        }
        boolean unknown = column.type() == Type.SEX && column.required()
                ? cell.stored() == null
                : column.closed() && cell.outcome() == Outcome.UNKNOWN;
        return unknown ? RejectCode.CODE_UNKNOWN : null;
    }

    private @Nullable RejectCode missing(int index, Column column, Cell[] cells) {
        if (naturalKey.needs(index)) {
            return RejectCode.KEY_MISSING;
        }
        boolean excused = column.requiredUnless().entrySet().stream().anyMatch(e -> {
            String other = cells[feed.indexOf(e.getKey())].stored();
            return other != null && e.getValue().contains(other);
        });
        return column.required() && !excused ? RejectCode.REQUIRED_MISSING : null;
    }

    private Normalized rejected(SourceRow row, int index, RejectCode code, String key) {
        String column = columns.get(index).name();
        String heading = file.layout().heading(feed, column);
        return new Normalized.Rejected(new RowProblem(
                row.line(), column, code, ValueMessages.rejected(code, heading), key, file.rowText(row)));
    }

    private Normalized accepted(SourceRow row, Cell[] cells, String key) {
        @Nullable String[] stored = new String[cells.length];
        @Nullable String[] original = new String[cells.length];
        List<Note> notes = List.of();
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            String value = row.values().get(i);
            stored[i] = cell.stored();
            original[i] = cell == Cell.NOTHING || value.equals(cell.stored()) ? null : value;
            content.column(counted(columns.get(i).type(), cell, value));
            Optional<Note> note = note(i, cell, cells);
            if (note.isPresent()) {
                notes = new ArrayList<>(notes);
                notes.add(note.get());
            }
        }
        return new Normalized.Accepted(row.line(), key, content.row(), stored, original, notes);
    }

    /** What of a cell tells whether a row says the same as another; {@code null} for nothing. */
    private static @Nullable String counted(Type type, Cell cell, @Nullable String value) {
        return cell == Cell.NOTHING
                ? null
                : switch (type) {
                    case DATE, EXPIRY_DATE, TIMESTAMP, CODE, SEX, NATIONALITY, COUNTRY, PERMIT_INDEX, INTEGER ->
                        cell.stored() == null ? value : cell.stored();
                    case BIRTH_DATE -> cell.outcome() == Outcome.FINE ? cell.stored() : value;
                    case REGION -> Fold.letters(value);
                    case HASHED -> cell.stored();
                    case TEXT, NAME, DOCUMENT, NIK, PHONE, MRZ -> value;
                };
    }

    private Optional<Note> note(int index, Cell cell, Cell[] cells) {
        Column column = columns.get(index);
        if (cell.outcome() == Outcome.FINE && !isUnlistedDistrict(index, cells)) {
            return Optional.empty();
        }
        String heading = file.layout().heading(feed, column.name());
        return Optional.of(
                switch (cell.outcome()) {
                    case NO_DATE -> new Note("DAT-02", column.name(), ValueMessages.noDate(heading));
                    case DAMAGED -> new Note("DAT-01", column.name(), ValueMessages.damaged(heading));
                    default -> new Note("DAT-03", column.name(), ValueMessages.unknown(heading));
                });
    }

    /** A kecamatan is unknown only where all kecamatan of its regency are listed; elsewhere it cannot be judged. */
    private boolean isUnlistedDistrict(int index, Cell[] cells) {
        String name = cells[index].stored();
        String regencyName = regency < 0 || !isDistrict[index] ? null : cells[regency].stored();
        return name != null && regencyName != null && unlisted.of(regencyName + SEPARATOR + name);
    }

    private boolean isUnlisted(String regencyAndName) {
        int end = regencyAndName.indexOf(SEPARATOR);
        Optional<String> code = references
                .regions()
                .regency(regencyAndName.substring(0, end))
                .filter(references.regions()::listsDistrictsOf);
        return code.isPresent() && !references.regions().isDistrictName(regencyAndName.substring(end + 1), code);
    }
}
