package id.timpora.match.evaluate;

import java.util.Optional;

/**
 * Precision and recall, 0 to 1.
 *
 * @param precision share of what was claimed that is true; empty where nothing was claimed though something is true
 * @param recall share of what is true that was claimed
 */
public record Rates(Optional<Double> precision, Optional<Double> recall) {
    /** From counts. */
    public static Rates of(long correct, long claimed, long existing) {
        Optional<Double> precision = claimed > 0
                ? Optional.of((double) correct / claimed)
                : existing == 0 ? Optional.of(1.0) : Optional.empty();
        return new Rates(precision, Optional.of(existing == 0 ? 1.0 : (double) correct / existing));
    }

    /** Harmonic mean of both; 0 where either is 0 or unknown. */
    public double f1() {
        double p = precision.orElse(0.0);
        double r = recall.orElse(0.0);
        return p > 0 && r > 0 ? 2 * p * r / (p + r) : 0;
    }
}
