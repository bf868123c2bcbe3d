package id.timpora.match.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Collects records one by one. */
public final class RecordsBuilder {
    private final Bytes ids = new Bytes();
    private final List<FieldBuilder> fields;

    /**
     * Begins with no record.
     *
     * @param fields the fields of each record
     * @param missing comparable forms that mean that nothing is known
     */
    public RecordsBuilder(List<Field> fields, Set<String> missing) {
        this.fields = fields.stream().map(f -> new FieldBuilder(f, missing)).toList();
    }

    /**
     * Adds a record.
     *
     * @param id its name; must be new
     * @param values for each field its values as delivered
     */
    public void add(String id, List<? extends List<String>> values) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        if (!addId(name, 0, name.length)) {
            throw new IllegalArgumentException("two records have one id");
        }
        for (int f = 0; f < fields.size(); f++) {
            for (String value : values.get(f)) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                fields.get(f).value(bytes, 0, bytes.length);
            }
            fields.get(f).endRecord();
        }
    }

    boolean addId(byte[] bytes, int start, int end) {
        int known = ids.size();
        return ids.add(bytes, start, end) == known;
    }

    FieldBuilder field(int index) {
        return fields.get(index);
    }

    /** All records added, in their order. */
    public Records build() {
        ids.close();
        return new Records(
                new Ids(ids), fields.stream().map(FieldBuilder::build).toList());
    }
}
