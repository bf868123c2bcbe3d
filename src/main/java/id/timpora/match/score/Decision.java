package id.timpora.match.score;

import id.timpora.definition.Bilingual;
import id.timpora.match.settings.Thresholds;

/** What follows from the weight of a pair. */
public enum Decision {
    /** From the join threshold on. */
    JOIN(new Bilingual("digabung", "joined")),
    /** From the review threshold on. */
    REVIEW(new Bilingual("untuk diperiksa", "for review")),
    /** Below. */
    APART(new Bilingual("tidak digabung", "not joined"));

    private final Bilingual text;

    Decision(Bilingual text) {
        this.text = text;
    }

    /** The decision on a weight in bits. */
    public static Decision of(double weight, Thresholds thresholds) {
        return weight >= thresholds.join() ? JOIN : weight >= thresholds.review() ? REVIEW : APART;
    }

    /** The word for people. */
    public Bilingual text() {
        return text;
    }
}
