package id.timpora.match;

/**
 * What holds two records together.
 *
 * @param grade how sure
 * @param evidence what agrees
 */
public record Link(Grade grade, Evidence evidence) implements Comparable<Link> {
    /** What agrees; the declared order is from strongest to weakest. */
    public enum Evidence {
        PASSPORT_AND_BIRTH_DATE("Nomor paspor dan tanggal lahir sama", "Same passport number and date of birth"),
        NIK("NIK sama dan nama sesuai", "Same NIK and compatible name"),
        NIORA("NIORA sama dan nama sesuai", "Same NIORA and compatible name"),
        PASSPORT("Nomor paspor sama dan nama sesuai", "Same passport number and compatible name"),
        PERMIT("Nomor izin sama dan nama sesuai", "Same permit number and compatible name");

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

    @Override
    public int compareTo(Link other) {
        int byGrade = grade.compareTo(other.grade);
        return byGrade != 0 ? byGrade : evidence.compareTo(other.evidence);
    }
}
