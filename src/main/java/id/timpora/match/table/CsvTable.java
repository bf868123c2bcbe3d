package id.timpora.match.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** Reads records from CSV texts in UTF-8. */
public final class CsvTable {
    private final String idColumn;
    private final List<Field> fields;
    private final RecordsBuilder builder;
    private long rows;

    /**
     * Begins with no record.
     *
     * @param idColumn the column that names the records
     * @param fields what to read
     * @param missing comparable forms that mean that nothing is known
     */
    public CsvTable(String idColumn, List<Field> fields, Set<String> missing) {
        this.idColumn = idColumn;
        this.fields = fields;
        this.builder = new RecordsBuilder(fields, missing);
    }

    /**
     * Reads one file after those read before.
     *
     * @param name what messages call it
     * @param progress told how many more rows are read
     */
    public void read(String name, InputStream in, LongConsumer progress) throws IOException {
        CsvRows csv = new CsvRows(in);
        if (!csv.next()) {
            throw new UnreadableTable(name, 1, "berkas kosong", "the file is empty");
        }
        List<String> header = csv.texts();
        int id = column(name, header, idColumn);
        int[][][] places = places(name, header);
        Scratch scratch = new Scratch();
        long told = rows;
        while (csv.next()) {
            row(name, csv, id, places, scratch, header.size());
            if (++rows - told == 1 << 16) {
                progress.accept(rows - told);
                told = rows;
            }
        }
        progress.accept(rows - told);
    }

    private void row(String name, CsvRows csv, int id, int[][][] places, Scratch scratch, int width) {
        if (csv.cells() != width) {
            throw new UnreadableTable(
                    name,
                    csv.line(),
                    csv.cells() + " sel, judul kolom " + width,
                    csv.cells() + " cells, the header has " + width);
        }
        int start = csv.start(id);
        int end = csv.end(id);
        if (start == end) {
            throw new UnreadableTable(name, csv.line(), idColumn + " kosong", idColumn + " is empty");
        }
        if (!builder.addId(csv.buffer(), start, end)) {
            throw new UnreadableTable(name, csv.line(), idColumn + " berulang", idColumn + " is there twice");
        }
        for (int f = 0; f < places.length; f++) {
            FieldBuilder field = builder.field(f);
            for (int[] alternative : places[f]) {
                if (alternative.length == 1) {
                    int cell = alternative[0];
                    field.value(csv.buffer(), csv.start(cell), csv.end(cell));
                } else {
                    scratch.join(csv, alternative);
                    field.value(scratch.bytes, 0, scratch.length);
                }
            }
            field.endRecord();
        }
    }

    private int[][][] places(String name, List<String> header) {
        int[][][] places = new int[fields.size()][][];
        List<String> unknown = new ArrayList<>();
        for (int f = 0; f < places.length; f++) {
            List<List<String>> columns = fields.get(f).columns();
            places[f] = new int[columns.size()][];
            for (int a = 0; a < places[f].length; a++) {
                columns.get(a).stream().filter(c -> !header.contains(c)).forEach(unknown::add);
                places[f][a] = columns.get(a).stream().mapToInt(header::indexOf).toArray();
            }
        }
        if (!unknown.isEmpty()) {
            throw unknown(name, String.join(", ", unknown), header);
        }
        return places;
    }

    private static int column(String name, List<String> header, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw unknown(name, column, header);
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new UnreadableTable(name, 1, "judul kolom berulang", "a column name is there twice");
        }
        return index;
    }

    private static UnreadableTable unknown(String name, String columns, List<String> header) {
        String there = String.join(", ", header);
        return new UnreadableTable(
                name,
                1,
                "kolom tidak ada: " + columns + "; yang ada: " + there,
                "no such column: " + columns + "; there are: " + there);
    }

    /** All records read. */
    public Records build() {
        return builder.build();
    }

    /** Puts cells one after the other. */
    private static final class Scratch {
        private byte[] bytes = new byte[1024];
        private int length;

        void join(CsvRows csv, int[] cells) {
            length = 0;
            for (int cell : cells) {
                int size = csv.end(cell) - csv.start(cell);
                if (size > 0) {
                    if (length + size + 1 > bytes.length) {
                        bytes = Arrays.copyOf(bytes, 2 * (length + size + 1));
                    }
                    if (length > 0) {
                        bytes[length++] = ' ';
                    }
                    System.arraycopy(csv.buffer(), csv.start(cell), bytes, length, size);
                    length += size;
                }
            }
        }
    }
}
