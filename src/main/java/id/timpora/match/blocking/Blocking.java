package id.timpora.match.blocking;

import id.timpora.match.settings.BlockingRule;
import id.timpora.match.settings.ComparisonSetting;
import id.timpora.match.settings.KeyPart;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.Column;
import id.timpora.match.table.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts records into blocks. A block larger than the limit is not dropped: its records are compared where they agree on
 * one more field; what is too large even then is left out, and both are told.
 */
public final class Blocking {
    private final Records records;
    private final MatchSettings settings;
    private final List<RuleBlocks> rules = new ArrayList<>();
    private final List<Capped> capped = new ArrayList<>();

    private Blocking(Records records, MatchSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    /** The blocks of all rules. */
    public static Blocks of(Records records, MatchSettings settings) {
        List<Blocking> each = IntStream.range(0, settings.blocking().size())
                .parallel()
                .mapToObj(i -> {
                    Blocking blocking = new Blocking(records, settings);
                    blocking.add(i, settings.blocking().get(i));
                    return blocking;
                })
                .toList();
        return new Blocks(
                each.stream().flatMap(b -> b.rules.stream()).toList(),
                Grouping.sorted(each.stream().flatMap(b -> b.capped.stream()).toList()));
    }

    private void add(int number, BlockingRule rule) {
        List<PartKeys> parts = rule.parts().stream()
                .map(p -> new PartKeys(records.column(p.field()), p))
                .toList();
        boolean single = parts.stream().allMatch(PartKeys::isSingle);
        Entries entries = new Entries(records.size());
        for (int record = 0; record < records.size(); record++) {
            if (single) {
                single(parts, record, entries);
            } else {
                product(parts, 0, 1, record, entries);
            }
        }
        Entries divided = new Entries(0);
        Entries[] further = {divided};
        rules.add(new Grouping(entries)
                .blocks(
                        new RuleBlocks.Origin(rule.text(), number, false),
                        records.size(),
                        single,
                        settings.blockLimit(),
                        (all, from, to) -> {
                            if (further[0] == divided) {
                                further[0] = new Entries(records.size());
                            }
                            capped.add(new Capped(rule.text(), to - from, all.record(from), true));
                            divide(rule, all, from, to, further[0]);
                        }));
        if (further[0] != divided) {
            addDivided(number, rule, further[0]);
        }
    }

    private static void single(List<PartKeys> parts, int record, Entries entries) {
        long key = 1;
        for (PartKeys part : parts) {
            long next = part.single(record);
            if (next == 0) {
                return;
            }
            key = Hash.mix(key, next);
        }
        entries.add(key, record);
    }

    private static void product(List<PartKeys> parts, int part, long key, int record, Entries entries) {
        if (part == parts.size()) {
            entries.add(key, record);
            return;
        }
        for (long next : parts.get(part).all(record)) {
            product(parts, part + 1, Hash.mix(key, next), record, entries);
        }
    }

    private void divide(BlockingRule rule, Entries all, int from, int to, Entries further) {
        for (ComparisonSetting comparison : settings.comparisons()) {
            if (rule.parts().stream()
                    .noneMatch(p -> p.cut() == KeyPart.Cut.WHOLE && p.field().equals(comparison.field()))) {
                Column column = records.column(comparison.field());
                long salt = Hash.mix(all.key(from), Hash.of(comparison.field()));
                for (int i = from; i < to; i++) {
                    addDivided(column, all.record(i), salt, further);
                }
            }
        }
    }

    private static void addDivided(Column column, int record, long salt, Entries further) {
        int code = column.codes()[record];
        if (code >= 0 && column.isSet(code)) {
            for (int value : column.set(code)) {
                further.add(Hash.mix(salt, Hash.of(column.values().text(value))), record);
            }
        } else if (code >= 0) {
            further.add(Hash.mix(salt, Hash.of(column.values().text(code))), record);
        }
    }

    private void addDivided(int number, BlockingRule rule, Entries further) {
        String text = rule.text() + " + any";
        rules.add(new Grouping(further)
                .blocks(
                        new RuleBlocks.Origin(text, number, true),
                        records.size(),
                        false,
                        settings.blockLimit(),
                        (all, from, to) -> capped.add(new Capped(text, to - from, all.record(from), false))));
    }
}
