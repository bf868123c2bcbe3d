package id.timpora.match.cluster;

import java.util.List;
import java.util.Optional;

/**
 * A question for people.
 *
 * @param kind what is the matter
 * @param trigger why it is asked
 * @param one reference of the one record in question
 * @param other reference of the other
 * @param weight what speaks for both being one person, in bits
 * @param parties references of all that are concerned, in order
 * @param decision what people said of it already
 */
public record Review(
        Kind kind,
        Trigger trigger,
        String one,
        String other,
        double weight,
        List<String> parties,
        Optional<Verdict> decision) {
    /** What is the matter. */
    public enum Kind {
        /** The evidence is not enough, or fits several persons. */
        AMBIGUOUS,
        /** Strong evidence meets a contradiction, or people contradict each other. */
        CONTESTED,
        /** A person holds a record that no longer fits. */
        BROKEN
    }

    /** Why it is asked. */
    public enum Trigger {
        BELOW_JOIN("Bukti belum cukup untuk menautkan", "Evidence not enough to link"),
        ABOVE_JOIN("Bukti hanya sedikit di atas batas", "Evidence just above the threshold"),
        MARGIN("Dua calon hampir sama kuat", "Two candidates nearly equal"),
        UPDATE("Perubahan data menghapus pengikat", "A change of data removed what held the link"),
        VETO("Bukti kuat terhadang pertentangan", "Strong evidence meets a contradiction"),
        JUDGEMENTS("Keputusan peninjau saling bertentangan", "Judgements contradict each other");

        private final String indonesian;
        private final String english;

        Trigger(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The reason for people, in Indonesian. */
        public String indonesian() {
            return indonesian;
        }

        /** The reason for people, in English. */
        public String english() {
            return english;
        }
    }
}
