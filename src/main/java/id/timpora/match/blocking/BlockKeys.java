package id.timpora.match.blocking;

import id.timpora.match.settings.BlockingRule;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.Records;
import java.util.List;

/** The keys under which records meet, as numbers that stay the same whichever records are looked at together. */
public final class BlockKeys {
    private BlockKeys() {}

    /** Told of one key. */
    public interface Sink {
        /** A record has a key by a rule; the same key may come more than once. */
        void key(int rule, long key, int record);
    }

    /** Tells all keys of all records by all rules. */
    public static void each(Records records, MatchSettings settings, Sink sink) {
        for (int i = 0; i < settings.blocking().size(); i++) {
            BlockingRule rule = settings.blocking().get(i);
            int number = i;
            List<PartKeys> parts = rule.parts().stream()
                    .map(p -> new PartKeys(records.column(p.field()), p))
                    .toList();
            for (int record = 0; record < records.size(); record++) {
                int at = record;
                product(parts, 0, 1, record, key -> sink.key(number, key, at));
            }
        }
    }

    private interface Keys {
        void accept(long key);
    }

    private static void product(List<PartKeys> parts, int part, long key, int record, Keys keys) {
        if (part == parts.size()) {
            keys.accept(key);
            return;
        }
        for (long next : parts.get(part).all(record)) {
            product(parts, part + 1, Hash.mix(key, next), record, keys);
        }
    }

    /** A number for the text of a key that no rule of the settings makes. */
    public static long of(String text) {
        return Hash.of(text);
    }
}
