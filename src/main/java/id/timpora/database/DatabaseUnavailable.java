package id.timpora.database;

import id.timpora.definition.Bilingual;

/** The warehouse's database cannot be used; the message says why and what helps, without a value of any row. */
public final class DatabaseUnavailable extends RuntimeException {
    private final transient Bilingual why;

    DatabaseUnavailable(String indonesian, String english) {
        super(english);
        why = new Bilingual(indonesian, english);
    }

    DatabaseUnavailable(String indonesian, String english, Throwable cause) {
        super(english, cause);
        why = new Bilingual(indonesian, english);
    }

    /** The reason, for people. */
    public Bilingual why() {
        return why;
    }
}
