package id.timpora.match.settings;

/**
 * How much is looked at to learn a model.
 *
 * @param randomPairs pairs drawn from all, for what strangers share
 * @param pairsPerRule pairs drawn from the blocks of each rule, for what one person's records share
 * @param seedPairs how many pairs of one person the seeds count for; more where records are few
 */
public record TrainingSetting(int randomPairs, int pairsPerRule, int seedPairs) {}
