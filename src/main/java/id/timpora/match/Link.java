package id.timpora.match;

import java.util.Comparator;

/**
 * What holds two records together.
 *
 * @param grade how sure
 * @param evidence what agrees
 * @param weight sum of the evidence in bits, log2 of the odds that both are one person
 */
public record Link(Grade grade, Evidence evidence, double weight) implements Comparable<Link> {
    /** What agrees; the declared order is from strongest to weakest. */
    public enum Evidence {
        HUMAN("Diputuskan oleh peninjau", "Decided by a reviewer"),
        PASSPORT_AND_BIRTH_DATE("Nomor paspor dan tanggal lahir sama", "Same passport number and date of birth"),
        NIK("NIK sama dan nama sesuai", "Same NIK and compatible name"),
        NIORA("NIORA sama dan nama sesuai", "Same NIORA and compatible name"),
        PASSPORT("Nomor paspor sama dan nama sesuai", "Same passport number and compatible name"),
        PERMIT("Nomor izin sama dan nama sesuai", "Same permit number and compatible name"),
        MODEL("Nama, tanggal lahir dan data lain sesuai", "Name, date of birth and other data agree"),
        KEPT("Tetap dari malam sebelumnya, perlu ditinjau", "Kept from an earlier night, to be reviewed");

        private final String indonesian;
        private final String english;

        Evidence(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The sentence for people, in Indonesian. */
        public String indonesian() {
            return indonesian;
        }

        /** The sentence for people, in English. */
        public String english() {
            return english;
        }
    }

    private static final Comparator<Link> ORDER = Comparator.comparing(Link::grade)
            .thenComparing(Link::evidence)
            .thenComparing(Comparator.comparingDouble(Link::weight).reversed());

    /** Whether documents hold, which do not need the model's weight. */
    public boolean isByDocument() {
        return switch (evidence) {
            case PASSPORT_AND_BIRTH_DATE, NIK, NIORA, PASSPORT, PERMIT -> true;
            case HUMAN, MODEL, KEPT -> false;
        };
    }

    @Override
    public int compareTo(Link other) {
        return ORDER.compare(this, other);
    }
}
