package id.timpora.match.score;

import id.timpora.match.blocking.Blocks;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Weighs all pairs of all blocks, in parallel; the result does not depend on who does what. */
public final class Scoring {
    private final Plan plan;
    private final Weights weights;

    /**
     * What came of it.
     *
     * @param edges the pairs from the floor on, the heaviest first
     * @param scored how many pairs were weighed
     */
    public record Result(Edges edges, long scored) {}

    /** A model bound to a plan. */
    public Scoring(Plan plan, Model model) {
        this.plan = plan;
        this.weights = new Weights(plan, model);
    }

    /** Weighs pairs one by one, for one thread. */
    public Scorer scorer() {
        return new Scorer(plan, weights);
    }

    /** Weighs all pairs that meet; progress is told of pairs done, from one thread at a time. */
    public Result score(Blocks blocks, double floor, LongConsumer progress) {
        List<Blocks.Share> shares = blocks.shares();
        Edges[] found = new Edges[shares.size()];
        ConcurrentLinkedQueue<BlockScorer> idle = new ConcurrentLinkedQueue<>();
        AtomicLong scored = new AtomicLong();
        IntStream.range(0, found.length).parallel().forEach(i -> {
            BlockScorer free = idle.poll();
            BlockScorer scorer = free == null ? new BlockScorer(plan, weights, blocks, floor) : free;
            long before = scorer.scored();
            found[i] = new Edges();
            scorer.score(shares.get(i), found[i]);
            scored.addAndGet(scorer.scored() - before);
            idle.add(scorer);
            synchronized (progress) {
                progress.accept(shares.get(i).pairs());
            }
        });
        Edges all = new Edges();
        for (Edges edges : found) {
            all.addAll(edges);
        }
        return new Result(all.sorted(), scored.get());
    }
}
