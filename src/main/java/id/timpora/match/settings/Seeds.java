package id.timpora.match.settings;

import java.util.ArrayList;
import java.util.List;

/** Shares of the levels among pairs of one person before anything is learned: most agree, few do not at all. */
final class Seeds {
    private static final double EXACT = 0.8;
    private static final double ELSE = 0.08;

    private Seeds() {}

    /** So many shares, the last being else's; the levels between get half as much each as the one before. */
    static List<Double> of(int count) {
        if (count == 2) {
            return List.of(1 - ELSE, ELSE);
        }
        List<Double> seeds = new ArrayList<>();
        seeds.add(EXACT);
        double rest = 1 - EXACT - ELSE;
        double parts = Math.pow(2, count - 2) - 1;
        for (int i = 0; i < count - 2; i++) {
            seeds.add(rest * Math.pow(2, count - 3 - i) / parts);
        }
        seeds.add(ELSE);
        return seeds;
    }
}
