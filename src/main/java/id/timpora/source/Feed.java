package id.timpora.source;

import id.timpora.definition.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of export: what a file of {@code jobs/feeds/} says.
 *
 * @param name file prefix and table name, for example {@code imigrasi_perlintasan}
 * @param agency first part of the name, for example {@code imigrasi}
 * @param title name for people
 * @param delivery whether a file holds changes or the whole list of its office
 * @param scope whether an office's file speaks for the country or for its own area
 * @param key columns of the natural key, in order
 * @param eventDate column holding the date of the event; empty where a row is a standing entry
 * @param rejectLimit share of rejected rows (0 to 1) above which a file is quarantined
 * @param columns imported columns, in the order of the definition
 * @param persons person mentions of a row
 * @param dateOrders order of slash dates declared for single offices (key: office)
 * @param serialYears year from which the spreadsheets of single offices count days (key: office), 1900 or 1904
 */
public record Feed(
        String name,
        String agency,
        Bilingual title,
        Delivery delivery,
        Scope scope,
        List<KeyPart> key,
        Optional<String> eventDate,
        double rejectLimit,
        List<Column> columns,
        List<PersonRole> persons,
        Map<String, DateOrder> dateOrders,
        Map<String, Integer> serialYears) {

    /** Year from which spreadsheets count days where nothing else is said. */
    public static final int USUAL_SERIAL_YEAR = 1900;

    /** How a file relates to the ones before it. */
    public enum Delivery {
        /** New and changed rows. */
        INCREMENT,
        /** The whole list of an office on a date. */
        SNAPSHOT
    }

    /** Whose events an office's files cover. */
    public enum Scope {
        NASIONAL,
        LOKAL
    }

    /** Order of day and month in a slash date. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * One column of the natural key.
     *
     * @param column the column's name
     * @param optional left out of the key where it is empty
     */
    public record KeyPart(String column, boolean optional) {}

    /** The position of a column in {@link #columns()}, the order of the values of a {@link SourceRow}; -1 if unknown. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
