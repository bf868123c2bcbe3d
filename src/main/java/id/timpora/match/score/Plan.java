package id.timpora.match.score;

import id.timpora.match.level.LevelKind;
import id.timpora.match.level.NameReader;
import id.timpora.match.level.Sketch;
import id.timpora.match.settings.ComparisonSetting;
import id.timpora.match.settings.LevelSetting;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.Column;
import id.timpora.match.table.Records;
import id.timpora.match.table.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings bound to records. Levels are numbered: 0 missing, 1 exact, then the settings' further levels, and last else.
 * Behind the comparisons of fields stands one for each crossed pair: 1 as written, 2 crossed.
 */
public final class Plan {
    /** Level of a comparison where either side is missing. */
    public static final int MISSING = 0;

    /** Level of equal values. */
    public static final int EXACT = 1;

    static final int STRAIGHT = 1;
    static final int CROSSED = 2;

    private final MatchSettings settings;
    private final Records records;
    private final Column[] columns;
    private final int[] fields;
    private final NameReader names;
    private final @Nullable Sketch[] sketches;
    private final int @Nullable [][] secondInFirst;

    /** Binds settings to records; names are taken as they stand. */
    public Plan(MatchSettings settings, Records records) {
        this(settings, records, NameReader.PLAIN);
    }

    /** Binds settings to records. */
    public Plan(MatchSettings settings, Records records, NameReader names) {
        this.names = names;
        this.settings = settings;
        this.records = records;
        this.sketches = new Sketch[settings.comparisons().size()];
        this.secondInFirst = new int[settings.crossed().size()][];
        this.fields = settings.comparisons().stream()
                .mapToInt(c -> records.index(c.field()))
                .toArray();
        this.columns = settings.comparisons().stream()
                .map(c -> records.column(c.field()))
                .toArray(Column[]::new);
    }

    /** How names are read. */
    NameReader names() {
        return names;
    }

    /** The settings. */
    public MatchSettings settings() {
        return settings;
    }

    /** The records. */
    public Records records() {
        return records;
    }

    /** How many comparisons there are, those of crossed pairs included. */
    public int size() {
        return columns.length + settings.crossed().size();
    }

    /** How many comparisons of one field there are; they come first. */
    public int plainSize() {
        return columns.length;
    }

    /** The field a comparison reads, by its place among the columns. */
    int field(int comparison) {
        return fields[comparison];
    }

    /** The column a comparison reads. */
    public Column column(int comparison) {
        return columns[comparison];
    }

    /** The level of a comparison on which nothing agrees. */
    public int worst(int comparison) {
        return comparison < columns.length ? setting(comparison).levels().size() + 1 : CROSSED;
    }

    ComparisonSetting setting(int comparison) {
        return settings.comparisons().get(comparison);
    }

    /** The comparison of a field. */
    int comparison(String field) {
        for (int i = 0; i < columns.length; i++) {
            if (setting(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** What explanations call a comparison. */
    public String name(int comparison) {
        return name(settings, comparison);
    }

    private static String name(MatchSettings settings, int comparison) {
        int plain = settings.comparisons().size();
        return comparison < plain
                ? settings.comparisons().get(comparison).field()
                : String.join(" × ", settings.crossed().get(comparison - plain));
    }

    /** What explanations call the levels of a comparison, from best to worst. */
    public List<String> levels(int comparison) {
        return levels(settings, comparison);
    }

    private static List<String> levels(MatchSettings settings, int comparison) {
        return comparison < settings.comparisons().size()
                ? Stream.concat(
                                settings.comparisons().get(comparison).levels().stream()
                                        .map(LevelSetting::text),
                                Stream.of("else"))
                        .toList()
                : List.of("straight", "crossed");
    }

    /** Names and levels of all comparisons that settings make, without records. */
    public static void describe(MatchSettings settings, List<String> names, List<List<String>> levels) {
        int size = settings.comparisons().size() + settings.crossed().size();
        for (int i = 0; i < size; i++) {
            names.add(name(settings, i));
            levels.add(levels(settings, i));
        }
    }

    /** Shares of the levels among pairs of one person before anything is learned. */
    public List<Double> seeds(int comparison) {
        return comparison < columns.length ? setting(comparison).seeds() : List.of(0.97, 0.03);
    }

    /** The comparisons that read a column of a blocking rule, so that they cannot be learned from its pairs. */
    public boolean[] decidedBy(int rule) {
        Set<String> read = new HashSet<>();
        settings.blocking().get(rule).fields().forEach(f -> read.addAll(columnsOf(f)));
        boolean[] decided = new boolean[size()];
        for (int i = 0; i < columns.length; i++) {
            decided[i] = !Collections.disjoint(read, columnsOf(setting(i).field()));
        }
        for (int i = columns.length; i < decided.length; i++) {
            for (String field : settings.crossed().get(i - columns.length)) {
                decided[i] |= decided[comparison(field)];
            }
        }
        return decided;
    }

    private List<String> columnsOf(String field) {
        return records.column(field).field().columns().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a comparison is worth remembering: some level costs more than comparing numbers. */
    boolean isCostly(int comparison) {
        return setting(comparison).levels().stream()
                .map(LevelSetting::kind)
                .anyMatch(kind -> kind != null && kind.isCostly());
    }

    /** A sketch of the values of a comparison, made once. */
    Sketch sketch(int comparison) {
        synchronized (sketches) {
            Sketch known = sketches[comparison];
            sketches[comparison] = known == null ? newSketch(comparison) : known;
            return sketches[comparison];
        }
    }

    private Sketch newSketch(int comparison) {
        List<LevelKind> kinds = new ArrayList<>();
        List<Double> arguments = new ArrayList<>();
        for (LevelSetting level : setting(comparison).levels()) {
            if (level.kind() != null) {
                kinds.add(level.kind());
                arguments.add(level.argument());
            }
        }
        return new Sketch(columns[comparison].values(), kinds, arguments);
    }

    /** The two comparisons of each crossed pair. */
    int[][] crossings() {
        return settings.crossed().stream()
                .map(pair -> pair.stream().mapToInt(this::comparison).toArray())
                .toArray(int[][]::new);
    }

    /** For each value of the second field of a crossed pair its number in the first field, or -1. */
    int[] secondInFirst(int crossing) {
        synchronized (secondInFirst) {
            int[] known = secondInFirst[crossing];
            secondInFirst[crossing] = known == null ? newSecondInFirst(crossing) : known;
            return secondInFirst[crossing];
        }
    }

    private int[] newSecondInFirst(int crossing) {
        int[] pair = crossings()[crossing];
        Values from = columns[pair[1]].values();
        Values to = columns[pair[0]].values();
        int[] numbers = new int[from.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = to.find(from.text(i));
        }
        return numbers;
    }
}
