package id.timpora.match.similarity;

import id.timpora.match.similarity.NameForm.Descent;

/**
 * How well two names of persons go together, from 0 (nothing in common) to 1 (the same words in the same parts);
 * symmetric. The order of words is free; a missing father's name or further name costs little; parts that contradict
 * each other cost much. Allocates nothing. An instance keeps its working space, so each thread needs its own.
 *
 * <p>From {@link #SAME} on two names are spellings of one name; below {@link #DIFFERENT} they are different names.
 * Between them lie candidates: short forms, one of several names only, Chinese families of other dialects.
 */
public final class NameLikeness {
    /** From here on two names are taken for one name. */
    public static final double SAME = 0.8;

    /** Below this two names are different names. */
    public static final double DIFFERENT = 0.6;

    /** The most that two names reach that are not equal. */
    static final double NEARLY = 0.99;

    private static final double VARIANT = 0.5;
    private static final double CONTRADICTION = 1.5;
    private static final double LACK = 0.15;
    private static final double LACK_BESIDE_LITTLE = 0.35;
    private static final double MUCH = 1.6;
    private static final double LITTLE = 0.6;
    private static final double ONLY_INITIALS = 0.5;
    private static final double OTHER_DESCENT = 0.7;
    private static final double OTHER_GENERATION = 0.5;
    private static final double GENERATION_ON_ONE_SIDE = 0.97;

    private final NameAlignment alignment = new NameAlignment();

    /** The likeness; 0 where either name is empty. */
    public double of(NameForm one, NameForm other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.isSameAs(other)) {
            return 1;
        }
        double best = oneReading(one, other);
        for (NameForm reading : one.readings) {
            best = Math.max(best, againstReadings(reading, other));
        }
        for (NameForm reading : other.readings) {
            best = Math.max(best, oneReading(one, reading));
        }
        return best;
    }

    private double againstReadings(NameForm reading, NameForm other) {
        double best = oneReading(reading, other);
        for (NameForm theirs : other.readings) {
            best = Math.max(best, oneReading(reading, theirs));
        }
        return best;
    }

    /** The likeness, and what it is made of in words. */
    public NameExplanation explain(NameForm one, NameForm other) {
        double score = of(one, other);
        NameForm bestOne = one;
        NameForm bestOther = other;
        double best = one.isEmpty() || other.isEmpty() ? 1 : oneReading(one, other);
        for (int i = -1; i < one.readings.length; i++) {
            for (int j = -1; j < other.readings.length; j++) {
                NameForm a = i < 0 ? one : one.readings[i];
                NameForm b = j < 0 ? other : other.readings[j];
                double reached = a.isEmpty() || b.isEmpty() ? 0 : oneReading(a, b);
                if (reached > best) {
                    best = reached;
                    bestOne = a;
                    bestOther = b;
                }
            }
        }
        boolean inOrder = NameForm.order(bestOne, bestOther) <= 0;
        alignment.align(inOrder ? bestOne : bestOther, inOrder ? bestOther : bestOne);
        NameExplanation told =
                NameExplanation.of(score, inOrder ? bestOne : bestOther, inOrder ? bestOther : bestOne, alignment);
        return inOrder ? told : told.turned();
    }

    private double oneReading(NameForm one, NameForm other) {
        boolean inOrder = NameForm.order(one, other) <= 0;
        NameForm a = inOrder ? one : other;
        NameForm b = inOrder ? other : one;
        alignment.align(a, b);
        if (alignment.count == 0) {
            return 0;
        }
        double score = alignment.reached / (alignment.matched + VARIANT * alignment.lost + open(a, b));
        score *= beside(a, b);
        return Math.min(NEARLY, alignment.wholeWord ? score : Math.min(score, ONLY_INITIALS));
    }

    /** The price of words without a partner: high where both sides have some, low where one side only says less. */
    private double open(NameForm a, NameForm b) {
        double openA = alignment.openA();
        double openB = alignment.openB();
        double less = Math.min(openA, openB);
        boolean goesOn = openA < openB ? a.traits.truncated() : b.traits.truncated();
        double more = goesOn ? 0 : Math.abs(openA - openB);
        double share = Math.min(1, Math.max(0, (alignment.matched - LITTLE) / (MUCH - LITTLE)));
        return CONTRADICTION * less + more * (LACK_BESIDE_LITTLE + share * (LACK - LACK_BESIDE_LITTLE));
    }

    private static double beside(NameForm a, NameForm b) {
        double factor = 1;
        if (isOtherDescent(a, b)) {
            factor *= OTHER_DESCENT;
        }
        int x = a.traits.generation();
        int y = b.traits.generation();
        return x == y ? factor : factor * (x == 0 || y == 0 ? GENERATION_ON_ONE_SIDE : OTHER_GENERATION);
    }

    static boolean isOtherDescent(NameForm a, NameForm b) {
        Descent x = a.traits.descent();
        Descent y = b.traits.descent();
        return x != y && x != Descent.UNKNOWN && y != Descent.UNKNOWN;
    }
}
