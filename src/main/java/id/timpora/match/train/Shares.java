package id.timpora.match.train;

/** Shares of the levels of all comparisons; index 0 is missing and has none. */
final class Shares {
    final double[][] of;

    Shares(int[] worst) {
        of = new double[worst.length][];
        for (int i = 0; i < worst.length; i++) {
            of[i] = new double[worst[i] + 1];
        }
    }

    void add(long pattern, double weight) {
        for (int i = 0; i < of.length; i++) {
            of[i][Patterns.level(pattern, i)] += weight;
        }
    }

    double sum(int comparison) {
        double sum = 0;
        for (int level = 1; level < of[comparison].length; level++) {
            sum += of[comparison][level];
        }
        return sum;
    }

    /** The largest difference of any share. */
    double difference(Shares other) {
        double most = 0;
        for (int i = 0; i < of.length; i++) {
            for (int level = 1; level < of[i].length; level++) {
                most = Math.max(most, Math.abs(of[i][level] - other.of[i][level]));
            }
        }
        return most;
    }
}
