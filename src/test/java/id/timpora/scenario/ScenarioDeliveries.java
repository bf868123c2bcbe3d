package id.timpora.scenario;

import id.timpora.source.Column;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the rows of stories as the agencies' exports of one night, delivered whole since {@link #COVERED_FROM}. */
public final class ScenarioDeliveries {
    /** First day that the exports cover. */
    public static final LocalDate COVERED_FROM = LocalDate.of(2024, 1, 1);

    private static final Map<String, String> OFFICES =
            Map.of("imigrasi", "entikong", "dukcapil", "sanggau", "polri", "sanggau", "hotel", "sanggau");

    private final Feeds feeds;
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    private final Map<String, Set<String>> references = new TreeMap<>();

    /** Deliveries in the layout of the given feeds. */
    public ScenarioDeliveries(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Takes on the rows of a story that arrive on this night. */
    public void add(Scenario story, boolean earlier) {
        Map<String, ScenarioPerson> people = new HashMap<>();
        int number = 0;
        for (Map<String, Map<String, Object>> row : story.rows()) {
            number++;
            Map.Entry<String, Map<String, Object>> entry =
                    row.entrySet().iterator().next();
            if (Boolean.TRUE.equals(entry.getValue().get("earlier")) == earlier) {
                String key = story.id() + number;
                ScenarioRow cells = new ScenarioRow(
                        entry.getKey(),
                        references(story, entry.getValue()),
                        letter -> people.computeIfAbsent(
                                letter,
                                l -> new ScenarioPerson(
                                        story.id(), l, story.people().getOrDefault(l, Map.of()))));
                Map<String, String> written = cells.cells(key);
                rows.computeIfAbsent(entry.getKey(), f -> new ArrayList<>()).add(written);
                references.computeIfAbsent(story.id(), i -> new TreeSet<>()).add(reference(entry.getKey(), written));
            }
        }
    }

    private String reference(String feed, Map<String, String> row) {
        return feed + ":"
                + feeds.named(feed).orElseThrow().key().stream()
                        .map(k -> row.getOrDefault(k.column(), ""))
                        .filter(v -> !v.isEmpty())
                        .collect(Collectors.joining("/"));
    }

    /** References of the rows of a story. */
    public Set<String> references(Scenario story) {
        return references.getOrDefault(story.id(), Set.of());
    }

    /** A value {@code #3} names the key of the story's third row. */
    private static Map<String, Object> references(Scenario story, Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().toString().startsWith("#")
                                ? story.id() + e.getValue().toString().substring(1)
                                : e.getValue()));
    }

    /** Writes one file a feed, also where it has no rows. */
    public void write(Path folder, LocalDate night) throws IOException {
        Files.createDirectories(folder);
        for (Feed feed : feeds.all()) {
            String file = feed.name() + "_" + OFFICES.get(feed.agency()) + "_"
                    + night.format(DateTimeFormatter.BASIC_ISO_DATE) + ".csv";
            List<String> columns = feed.columns().stream().map(Column::name).toList();
            StringBuilder text =
                    new StringBuilder("Periode : " + COVERED_FROM.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"))
                            + " s/d " + night.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")) + "\n");
            text.append(String.join(",", columns)).append('\n');
            for (Map<String, String> row : rows.getOrDefault(feed.name(), List.of())) {
                for (String column : row.keySet()) {
                    if (!columns.contains(column)) {
                        throw new IllegalArgumentException(feed.name() + " has no column " + column);
                    }
                }
                text.append(columns.stream()
                                .map(c -> '"' + row.getOrDefault(c, "").replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
            Files.writeString(folder.resolve(file), text);
        }
    }
}
