package id.timpora.match.settings;

import id.timpora.match.level.LevelKinds;
import id.timpora.match.table.Field;
import java.util.List;
import java.util.Set;

/**
 * How records are matched.
 *
 * @param id the column that names a record
 * @param missing comparable forms that mean that nothing is known
 * @param fields what is read
 * @param comparisons what is compared
 * @param crossed pairs of fields whose values are sometimes written into one another
 * @param blocking which records are compared at all: those that share the key of any rule
 * @param blockLimit a block of more records than this is divided further
 * @param thresholds from which weight on
 * @param guards what speaks against a link although much agrees
 * @param contradictions sets of compared fields; two records that differ in all of a set are never one person
 * @param generic values that say nothing
 * @param training how the model is learned
 */
public record MatchSettings(
        String id,
        Set<String> missing,
        List<Field> fields,
        List<ComparisonSetting> comparisons,
        List<List<String>> crossed,
        List<BlockingRule> blocking,
        int blockLimit,
        Thresholds thresholds,
        List<GuardSetting> guards,
        List<List<String>> contradictions,
        GenericSetting generic,
        TrainingSetting training) {
    /** Whether some level needs names to be read. */
    public boolean readsNames() {
        return comparisons.stream()
                .flatMap(c -> c.levels().stream())
                .anyMatch(l -> l.kind() != null && LevelKinds.readsNames(l.kind()));
    }
}
