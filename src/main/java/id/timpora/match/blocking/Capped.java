package id.timpora.match.blocking;

/**
 * A block that was too large to compare all its pairs.
 *
 * @param rule the rule as it is written
 * @param records how many records share the key
 * @param example the number of one of them
 * @param divided whether its pairs were compared where a further field agrees; else none was
 */
public record Capped(String rule, int records, int example, boolean divided) {}
