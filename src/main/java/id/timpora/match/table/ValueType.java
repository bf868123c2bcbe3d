package id.timpora.match.table;

import java.util.function.UnaryOperator;

/** What kind of value a field holds; decides how its cells are made comparable. */
public enum ValueType {
    /** Words in any order of letters: capitals without accents, one space between words. */
    TEXT(Cells::text),
    /** A person's or firm's name: as a text, apostrophes dropped, all other signs become spaces. */
    NAME(Cells::name),
    /** A date in one of the usual forms, kept as yyyy-MM-dd even where a part is impossible. */
    DATE(DateForms::normal),
    /** A document number: letters and digits only. */
    DOCUMENT(Cells::document),
    /** A short code such as a sex or a country. */
    CODE(Cells::text),
    /** A telephone number: digits only, without country code and leading zeros. */
    PHONE(Cells::phone),
    /** An electronic address, without the name before it. */
    EMAIL(Cells::email),
    /** An address: as a name, with the usual short words written out. */
    ADDRESS(Cells::address),
    /** A number. */
    NUMBER(Cells::number);

    private final UnaryOperator<String> normal;

    ValueType(UnaryOperator<String> normal) {
        this.normal = normal;
    }

    /** The comparable form of a cell; empty where nothing is left. */
    public String normal(String cell) {
        return normal.apply(cell);
    }
}
