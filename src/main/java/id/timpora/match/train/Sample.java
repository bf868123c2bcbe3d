package id.timpora.match.train;

/**
 * Pairs looked at for training.
 *
 * @param rule the blocking rule whose blocks they come from; -1 for pairs drawn from all
 * @param patterns their levels
 * @param first levels of those that no earlier rule has
 * @param scale how many pairs each stands for
 */
record Sample(int rule, Patterns patterns, Patterns first, double scale) {}
