package id.timpora.match.identity;

import id.timpora.match.Link;
import id.timpora.match.blocking.Blocking;
import id.timpora.match.blocking.Blocks;
import id.timpora.match.blocking.Capped;
import id.timpora.match.blocking.RuleBlocks;
import id.timpora.match.identity.PairBook.Found;
import id.timpora.match.score.Scorer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Looks for pairs of profiles of which at least one is new: by documents, and by the blocks of the settings. */
final class Candidates {
    /** A number that so many different birth dates show says nothing: a bureau's, or a desk's filler. */
    private static final int GENERIC_FROM = 40;

    private final PairBook book;
    private final BitSet fresh;
    private final Set<Long> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final Blocks blocks;

    /** Candidates among the profiles of a book. */
    Candidates(PairBook book, BitSet fresh) {
        this.book = book;
        this.fresh = fresh;
        this.blocks = Blocking.of(book.records(), book.model().settings());
    }

    /** Blocks that were too large to compare all their pairs. */
    List<Capped> capped() {
        return blocks.capped();
    }

    /** All pairs that may be linked or deserve a review; progress is told of blocks done. */
    List<Found> find(LongConsumer progress) {
        fresh.stream().forEach(i -> book.link(i, i).ifPresent(l -> found.add(new Found(i, i, l))));
        byDocuments();
        byBlocks(progress);
        return found;
    }

    private void byDocuments() {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < book.size(); i++) {
            for (String key : DocumentComparison.keys(book.profile(i))) {
                members.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> block : members.values()) {
            if (block.stream().anyMatch(fresh::get) && !isGeneric(block)) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        compare(block.get(i), block.get(j));
                    }
                }
            }
        }
    }

    private boolean isGeneric(List<Integer> block) {
        return block.size() >= GENERIC_FROM
                && block.stream().map(i -> book.profile(i).birth()).distinct().count() >= GENERIC_FROM;
    }

    private void compare(int one, int other) {
        if ((fresh.get(one) || fresh.get(other)) && seen.add((long) one << 32 | other)) {
            Optional<Link> link = book.link(one, other).filter(l -> l.isByDocument());
            link.ifPresent(l -> found.add(new Found(one, other, l)));
            if (link.isEmpty()) {
                seen.remove((long) one << 32 | other);
            }
        }
    }

    private void byBlocks(LongConsumer progress) {
        Scorer scorer = book.newScorer();
        int[][] codes = book.records().codes();
        double floor = book.model().settings().thresholds().review();
        for (int r = 0; r < blocks.rules().size(); r++) {
            RuleBlocks rule = blocks.rules().get(r);
            for (int block = 0; block < rule.count(); block++) {
                score(r, rule, block, scorer, codes, floor);
                progress.accept(1);
            }
        }
    }

    private void score(int number, RuleBlocks rule, int block, Scorer scorer, int[][] codes, double floor) {
        int start = rule.start(block);
        int end = start + rule.size(block);
        for (int i = start; i < end; i++) {
            int one = rule.members()[i];
            for (int j = i + 1; j < end; j++) {
                int other = rule.members()[j];
                if ((fresh.get(one) || fresh.get(other)) && blocks.isFirst(number, block, one, other)) {
                    weigh(one, other, scorer.weight(codes, one, other, floor));
                }
            }
        }
    }

    private void weigh(int one, int other, double weight) {
        if (weight != Scorer.BELOW && seen.add((long) Math.min(one, other) << 32 | Math.max(one, other))) {
            book.link(book.profile(one), book.profile(other), weight)
                    .ifPresent(l -> found.add(new Found(Math.min(one, other), Math.max(one, other), l)));
        }
    }
}
