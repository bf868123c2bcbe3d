package id.timpora.match;

/**
 * Two records that may be one person, and how much speaks for it.
 *
 * @param a number of the one record, from 0
 * @param b number of the other record, larger than {@code a}
 * @param weight sum of the evidence in bits, log2 of the odds that both are one person
 */
public record Edge(int a, int b, double weight) {}
