package id.timpora.match.train;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.RuleBlocks;
import id.timpora.match.score.PairLevels;
import id.timpora.match.score.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws pairs for training; the same records give the same pairs. */
final class Samples {
    private static final int GROUP = 32;
    private static final int PAIRS_OF_A_GROUP = GROUP * (GROUP - 1) / 2;
    private static final int PARTS = 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Plan plan;
    private final int[][] codes;

    Samples(Plan plan) {
        this.plan = plan;
        this.codes = plan.records().codes();
    }

    /** So many pairs of all, or all where there are no more. */
    Sample random(int wanted) {
        long records = plan.records().size();
        long all = records * (records - 1) / 2;
        if (all <= wanted) {
            return Sample.of(everyPair(), 1);
        }
        Patterns patterns = new Patterns();
        int groups = Math.max(1, wanted / PAIRS_OF_A_GROUP);
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            Patterns own = groups(part * (long) groups / PARTS, (part + 1) * (long) groups / PARTS);
            synchronized (patterns) {
                patterns.addAll(own);
            }
        });
        return Sample.of(patterns.sorted(), (double) all / ((double) groups * PAIRS_OF_A_GROUP));
    }

    private Patterns everyPair() {
        Patterns patterns = new Patterns();
        PairLevels levels = new PairLevels(plan);
        for (int a = 0; a < plan.records().size(); a++) {
            for (int b = a + 1; b < plan.records().size(); b++) {
                count(levels, a, b, patterns);
            }
        }
        return patterns.sorted();
    }

    private Patterns groups(long from, long to) {
        Patterns patterns = new Patterns();
        PairLevels levels = new PairLevels(plan);
        int[] group = new int[GROUP];
        for (long g = from; g < to; g++) {
            for (int i = 0; i < GROUP; i++) {
                group[i] = draw(g * GROUP + i, plan.records().size());
            }
            count(levels, group, patterns);
        }
        return patterns;
    }

    /** Records are drawn in groups and compared within them, since pairs of few records are faster to look at. */
    private void count(PairLevels levels, int[] group, Patterns patterns) {
        for (int i = 0; i < GROUP; i++) {
            for (int j = i + 1; j < GROUP; j++) {
                if (group[i] != group[j]) {
                    count(levels, group[i], group[j], patterns);
                }
            }
        }
    }

    private static int draw(long number, long records) {
        long hash = (number + 1) * MIX;
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(hash ^ hash >>> 31, records);
    }

    private void count(PairLevels levels, int a, int b, Patterns patterns) {
        levels.of(codes, a, b);
        patterns.add(levels.pattern(), 1);
    }

    /** Pairs of each rule, evenly spread over its blocks. */
    List<Sample> blocked(Blocks blocks, int wanted) {
        List<RuleBlocks> rules = blocks.rules();
        News news = new News(plan, blocks);
        return IntStream.range(0, rules.size())
                .parallel()
                .filter(i -> rules.get(i).pairs() > 0)
                .mapToObj(i -> blocked(rules.get(i), i, news, wanted))
                .toList();
    }

    private Sample blocked(RuleBlocks rule, int number, News news, int wanted) {
        long step = Math.max(1, rule.pairs() / wanted);
        SortedMap<Long, Patterns> patterns = new TreeMap<>();
        PairLevels levels = new PairLevels(plan);
        long skip = step / 2;
        for (int block = 0; block < rule.count(); block++) {
            int size = rule.size(block);
            long pairs = (long) size * (size - 1) / 2;
            while (skip < pairs) {
                int second = second(skip);
                int first = (int) (skip - (long) second * (second - 1) / 2);
                int a = rule.members()[rule.start(block) + first];
                int b = rule.members()[rule.start(block) + second];
                long bits = news.of(number, block, a, b);
                if (bits != 0) {
                    count(levels, a, b, patterns.computeIfAbsent(bits, n -> new Patterns()));
                }
                skip += step;
            }
            skip -= pairs;
        }
        patterns.replaceAll((bits, counted) -> counted.sorted());
        return new Sample(patterns, step);
    }

    /** The larger of the two places of the i-th pair of a block: (0,1), (0,2), (1,2), (0,3) … */
    private static int second(long pair) {
        int second = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
        while ((long) second * (second - 1) / 2 > pair) {
            second--;
        }
        while ((long) second * (second + 1) / 2 <= pair) {
            second++;
        }
        return second;
    }

    /** All samples of a training. */
    static List<Sample> all(Plan plan, Blocks blocks) {
        Samples samples = new Samples(plan);
        List<Sample> all = new ArrayList<>();
        all.add(samples.random(plan.settings().training().randomPairs()));
        all.addAll(samples.blocked(blocks, plan.settings().training().pairsPerRule()));
        return all;
    }
}
