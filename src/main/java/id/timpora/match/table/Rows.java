package id.timpora.match.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Rows of a small CSV text as texts. */
public final class Rows {
    private final CsvRows csv;
    private final String name;
    private final List<String> header;

    /** Reads the header line; the name is what messages call the file. */
    public Rows(String name, InputStream in) throws IOException {
        this.csv = new CsvRows(in);
        this.name = name;
        if (!csv.next()) {
            throw new UnreadableTable(name, 1, "berkas kosong", "the file is empty");
        }
        this.header = csv.texts();
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Goes to the next row; false at the end. */
    public boolean next() throws IOException {
        if (!csv.next()) {
            return false;
        }
        if (csv.cells() != header.size()) {
            throw mistake(
                    csv.cells() + " sel, judul kolom " + header.size(),
                    csv.cells() + " cells, the header has " + header.size());
        }
        return true;
    }

    /** The cells of the row, without white space around. */
    public List<String> cells() {
        return csv.texts();
    }

    /** Something is wrong with the row. */
    public UnreadableTable mistake(String indonesian, String english) {
        return new UnreadableTable(name, csv.line(), indonesian, english);
    }
}
