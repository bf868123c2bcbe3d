package id.timpora.match.table;

import id.timpora.definition.Bilingual;

/** A file cannot be read as a table of records. */
public final class UnreadableTable extends RuntimeException {
    private final transient Bilingual text;

    UnreadableTable(String file, long line, String indonesian, String english) {
        super(file + ":" + line + ": " + english);
        this.text = new Bilingual(file + ":" + line + ": " + indonesian, file + ":" + line + ": " + english);
    }

    /** What is wrong and where, for people. */
    public Bilingual text() {
        return text;
    }
}
