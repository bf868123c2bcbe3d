package id.timpora.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance: the same seed and place give the same choices on every machine. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, long place) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ (place + 1) * 0xC2B2AE3D27D4EB4FL);
    }

    /** True with the given probability. */
    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
