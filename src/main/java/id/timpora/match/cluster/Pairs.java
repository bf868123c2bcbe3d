package id.timpora.match.cluster;

import id.timpora.match.PairScores;

/** What is known of any two nodes of a neighbourhood. */
public interface Pairs extends PairScores {
    /** Whether the two show different documents of one kind, so that nothing but a document may bring them together. */
    boolean showOtherDocuments(int a, int b);
}
