package id.timpora.match.table;

/**
 * One field of all records.
 *
 * @param field what it is
 * @param values its distinct values
 * @param codes a number a record: -1 where nothing is there, a value's number, or {@code values.size() + i} for the
 *     i-th of the sets
 * @param sets values of records that have several; the same set is there once
 */
public record Column(Field field, Values values, int[] codes, int[][] sets) {
    /** The code of a record that has no value. */
    public static final int MISSING = -1;

    /** How many records have a value. */
    public int known() {
        if (values.known() >= 0) {
            return values.known();
        }
        int known = 0;
        for (int code : codes) {
            known += code == MISSING ? 0 : 1;
        }
        return known;
    }

    /**
     * The chance that two records with a value have the same, copies of one person among them; 0 where frequencies were
     * taken from elsewhere.
     */
    public double shared() {
        double all = (double) known() * (known() - 1);
        return values.known() >= 0 || all < 1 ? 0 : values.equalPairs() / all;
    }

    /** Whether a code stands for several values. */
    public boolean isSet(int code) {
        return code >= values.size();
    }

    /** The values a code stands for, when it stands for several. */
    public int[] set(int code) {
        return sets[code - values.size()];
    }

    /** All values of a code as text, for people. */
    public String text(int code) {
        if (code == MISSING) {
            return "";
        }
        if (!isSet(code)) {
            return values.text(code);
        }
        StringBuilder out = new StringBuilder();
        for (int value : set(code)) {
            out.append(out.length() == 0 ? "" : " | ").append(values.text(value));
        }
        return out.toString();
    }
}
