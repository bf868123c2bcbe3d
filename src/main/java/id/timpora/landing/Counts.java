package id.timpora.landing;

/**
 * The equation of one file: {@code read = loaded + unchanged + rejected + duplicate + held}.
 *
 * @param read lines that are rows
 * @param loaded new and changed
 * @param unchanged says the same as the stored row, or is older than it
 * @param rejected cannot be loaded
 * @param duplicate earlier rows of a key that comes again in the file
 * @param held good rows of a quarantined file
 * @param closed keys no longer on the list
 */
public record Counts(long read, long loaded, long unchanged, long rejected, long duplicate, long held, long closed) {
    /** Refuses counts that do not add up: a row was lost or doubled, and nothing of the file may be committed. */
    public Counts {
        if (read != loaded + unchanged + rejected + duplicate + held) {
            throw new IllegalStateException("The rows of a file do not add up: read " + read + ", loaded " + loaded
                    + ", unchanged " + unchanged + ", rejected " + rejected + ", duplicate " + duplicate + ", held "
                    + held);
        }
    }
}
