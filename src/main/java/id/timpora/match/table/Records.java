package id.timpora.match.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Records in columns; a record is known by its number from 0. */
public final class Records {
    private final Ids ids;
    private final List<Column> columns;

    Records(Ids ids, List<Column> columns) {
        this.ids = ids;
        this.columns = List.copyOf(columns);
    }

    /** The same records in the order of their names, so that nothing depends on the order of delivery. */
    public Records sorted() {
        int[] order = ids.sorted();
        List<Column> sorted = columns.stream()
                .map(c -> new Column(c.field(), c.values(), permuted(c.codes(), order), c.sets()))
                .toList();
        return new Records(ids.permuted(order), sorted);
    }

    /**
     * A value that says nothing.
     *
     * @param field the field
     * @param value the value
     * @param records how many records hold it
     */
    public record Generic(String field, String value, int records) {}

    /**
     * The same records without the values of a field that so many different persons share.
     *
     * @param field the field
     * @param toldApartBy the field whose values tell persons apart
     * @param persons so many different persons make a value generic
     * @param known values that are generic anyhow
     * @param found told of each value left out
     */
    public Records withoutGeneric(
            String field, String toldApartBy, int persons, List<String> known, Consumer<Generic> found) {
        Column column = column(field);
        Generics generics = new Generics(column, column(toldApartBy), persons, known);
        boolean[] generic = generics.find();
        IntStream.range(0, generic.length)
                .filter(v -> generic[v])
                .mapToObj(v -> new Generic(
                        field, column.values().text(v), column.values().count(v)))
                .sorted(Comparator.comparing(Generic::value))
                .forEach(found);
        List<Column> all = new ArrayList<>(columns);
        all.set(index(field), generics.without(generic));
        return new Records(ids, all);
    }

    private static int[] permuted(int[] codes, int[] order) {
        int[] permuted = new int[codes.length];
        for (int i = 0; i < order.length; i++) {
            permuted[i] = codes[order[i]];
        }
        return permuted;
    }

    /** How many records there are. */
    public int size() {
        return ids.size();
    }

    /** The names of the records. */
    public Ids ids() {
        return ids;
    }

    /** All columns in the order of the fields. */
    public List<Column> columns() {
        return columns;
    }

    /** The place of a field among the columns. */
    public int index(String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no field " + field);
    }

    /** The column of a field. */
    public Column column(String field) {
        return columns.get(index(field));
    }

    /** The codes of all columns, to be read by record number. */
    public int[][] codes() {
        return columns.stream().map(Column::codes).toArray(int[][]::new);
    }
}
