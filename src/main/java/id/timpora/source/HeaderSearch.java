package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the header: the first of the first 30 lines that has all required columns. */
final class HeaderSearch {
    private static final int LINES = 30;
    private static final int COLUMNS = 1000;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)\\bperiode\\b[^0-9]{0,40}(?:(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?![0-9])");

    private final Feed feed;
    private final Map<String, Integer> columns = new HashMap<>();
    private Optional<LocalDate> periodFrom = Optional.empty();
    private List<String> bestMissing;
    private int bestKnown = -1;
    private boolean tooWide;

    HeaderSearch(Feed feed) {
        this.feed = feed;
        bestMissing = feed.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .toList();
        for (int i = 0; i < feed.columns().size(); i++) {
            Column column = feed.columns().get(i);
            columns.put(Heading.fold(column.name()), i);
            for (String alias : column.aliases()) {
                columns.put(Heading.fold(alias), i);
            }
        }
    }

    /** Either the layout or the reason why there is none. */
    record Result(Optional<Layout> layout, Optional<Refusal> refusal) {}

    Result in(Reader text) throws IOException {
        for (int line = 1; line <= LINES; line++) {
            String content = HeadLines.next(text);
            if (content == null) {
                break;
            }
            Result result = look(line, content);
            if (result.layout().isPresent() || result.refusal().isPresent()) {
                return result;
            }
            period(content);
        }
        return refuse(tooWide ? tooManyColumns() : headerMissing());
    }

    private Result look(int line, String content) {
        List<String> best = List.of();
        char bestDelimiter = 0;
        long most = -1;
        for (char delimiter : DELIMITERS) {
            List<String> cells = Cells.of(content, delimiter);
            long known = cells.stream()
                    .filter(c -> columns.containsKey(Heading.fold(c)))
                    .count();
            if (known > most) {
                most = known;
                best = cells;
                bestDelimiter = delimiter;
            }
        }
        tooWide |= best.size() > COLUMNS;
        if (!hasRequired(best, most)) {
            return new Result(Optional.empty(), Optional.empty());
        }
        return best.size() > COLUMNS ? refuse(tooManyColumns()) : layout(line, bestDelimiter, named(best));
    }

    private boolean hasRequired(List<String> cells, long known) {
        List<String> folded = cells.stream().map(Heading::fold).toList();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < feed.columns().size(); i++) {
            int column = i;
            if (feed.columns().get(i).required()
                    && folded.stream().noneMatch(f -> Integer.valueOf(column).equals(columns.get(f)))) {
                missing.add(feed.columns().get(i).name());
            }
        }
        if (known > bestKnown) {
            bestKnown = (int) known;
            bestMissing = missing;
        }
        return missing.isEmpty() && known > 0;
    }

    private Result layout(int line, char delimiter, List<String> cells) {
        int[] positions = new int[feed.columns().size()];
        Arrays.fill(positions, -1);
        List<String> unknown = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            String folded = Heading.fold(cells.get(cell));
            Integer column = columns.get(folded);
            if (Heading.isNeverImported(folded)) {
                dropped.add(cells.get(cell));
            } else if (column == null) {
                if (!folded.isEmpty()) {
                    unknown.add(cells.get(cell));
                }
            } else if (positions[column] >= 0) {
                return refuse(columnTwice(cells.get(positions[column]), cells.get(cell)));
            } else {
                positions[column] = cell;
            }
        }
        return new Result(
                Optional.of(new Layout(delimiter, line, cells, positions, unknown, dropped, periodFrom)),
                Optional.empty());
    }

    /** The columns up to the last that has a name. */
    private static List<String> named(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return cells.subList(0, width).stream().map(Text::storable).toList();
    }

    private void period(String line) {
        Matcher period = PERIOD.matcher(line);
        if (periodFrom.isEmpty() && period.find()) {
            boolean iso = period.group(4) != null;
            try {
                periodFrom = Optional.of(LocalDate.of(
                        Integer.parseInt(period.group(iso ? 4 : 3)),
                        Integer.parseInt(period.group(iso ? 5 : 2)),
                        Integer.parseInt(period.group(iso ? 6 : 1))));
            } catch (DateTimeException e) {
                periodFrom = Optional.empty();
            }
        }
    }

    private static Result refuse(Refusal refusal) {
        return new Result(Optional.empty(), Optional.of(refusal));
    }

    private Refusal headerMissing() {
        String missing = String.join(", ", bestMissing);
        return Refusal.of(
                Refusal.Code.HEADER_MISSING,
                "Baris judul tidak ditemukan pada 30 baris pertama; kolom wajib yang kurang: " + missing + ".",
                "No header among the first 30 lines; required columns missing: " + missing + ".");
    }

    private static Refusal tooManyColumns() {
        return Refusal.of(
                Refusal.Code.TOO_MANY_COLUMNS,
                "Berkas memuat lebih dari 1.000 kolom; periksa pemisah kolom lalu kirim ulang.",
                "The file has more than 1,000 columns; check the delimiter and send it again.");
    }

    private static Refusal columnTwice(String one, String other) {
        return Refusal.of(
                Refusal.Code.COLUMN_TWICE,
                "Kolom " + one + " dan " + other + " berarti hal yang sama; sisakan satu lalu kirim ulang.",
                "Columns " + one + " and " + other + " mean the same field; keep one and send the file again.");
    }
}
