package id.timpora.source;

import id.timpora.definition.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One imported column of a feed.
 *
 * @param name the contract's heading, for example {@code TGL_LAHIR}; its lower case is the column of the table
 * @param type how a value is read, stored and compared
 * @param required the file must have the column and every row must fill it
 * @param requiredUnless where {@link #required}: values of another column that excuse an empty cell
 * @param aliases other headings of the same column; case, blanks, {@code _} and {@code .} do not count
 * @param codes canonical code to its accepted spellings; empty unless the type is a code
 * @param closed an unknown code rejects the row; where false it loads with a note (DAT-03)
 * @param reference name of a list in {@code jobs/reference/} that holds the known values of an open list
 * @param timeWhenMissing {@code HH:mm} taken for a timestamp delivered as a mere date
 * @param comment the column's COMMENT in the warehouse
 */
public record Column(
        String name,
        Type type,
        boolean required,
        Map<String, List<String>> requiredUnless,
        List<String> aliases,
        Map<String, List<String>> codes,
        boolean closed,
        Optional<String> reference,
        String timeWhenMissing,
        Bilingual comment) {

    /** How values of a column are read, stored and compared. */
    public enum Type {
        /** Free text, kept letter by letter. */
        TEXT,
        /** A person's name or several aliases, kept letter by letter. */
        NAME,
        /** A whole number. */
        INTEGER,
        /** A calendar date of something that happened or is planned; two-digit years lie at most in the next year. */
        DATE,
        /** A calendar date on which something ends; two-digit years lie in this century. */
        EXPIRY_DATE,
        /** A birth date, possibly known only in part or not at all. */
        BIRTH_DATE,
        /** Local date and time. */
        TIMESTAMP,
        /** One of {@link #codes()}. */
        CODE,
        /** {@code L} or {@code P}; the file's own set of values decides what P means. */
        SEX,
        /** A nationality; stored as ISO 3166 alpha-3 or an ICAO special code. */
        NATIONALITY,
        /** An issuing state or other country; stored as ISO 3166 alpha-3. */
        COUNTRY,
        /** A travel document or other identity number. */
        DOCUMENT,
        /** The 16 digits of the Indonesian population number. */
        NIK,
        /** A visa or permit index such as {@code E31A}. */
        PERMIT_INDEX,
        /** A telephone number, or several. */
        PHONE,
        /** One line of a machine-readable zone. */
        MRZ,
        /** A kecamatan, regency or region code; {@link #reference()} says which, and whose codes. */
        REGION,
        /** Never stored in clear: a keyed hash of the normalised text. */
        HASHED
    }

    /** The column's name in the database. */
    public String sqlName() {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
