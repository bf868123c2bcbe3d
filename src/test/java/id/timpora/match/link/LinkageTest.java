package id.timpora.match.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.Namesakes;
import id.timpora.match.Persons;
import id.timpora.match.evaluate.Evaluation;
import id.timpora.match.evaluate.Labels;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.CsvTable;
import id.timpora.match.table.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LinkageTest {
    @Test
    void keepsTheRecordedAccuracyWithoutLabels() {
        for (long seed = 1; seed <= 3; seed++) {
            Persons persons = new Persons(seed, 3_000);
            Evaluation evaluation = evaluate(persons.truth(), link(persons.csv()));
            assertThat(evaluation.pairwise().precision().orElseThrow()).isGreaterThanOrEqualTo(0.995);
            assertThat(evaluation.pairwise().recall().orElseThrow()).isGreaterThanOrEqualTo(0.97);
        }
    }

    @Test
    void keepsTheRecordedAccuracyWhereOnlyNamesAndBirthDatesAreKnown() {
        MatchSettings settings = SettingsFile.read(Path.of("docs/benchmarks/settings/rldata.yaml"));
        for (long seed = 1; seed <= 2; seed++) {
            Namesakes register = new Namesakes(seed, 9_000);
            Evaluation evaluation = evaluate(register.truth(), link(settings, register.csv()));
            assertThat(evaluation.pairwise().f1()).isGreaterThanOrEqualTo(0.98);
            assertThat(evaluation.pairwise().precision().orElseThrow()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void givesTheSameClustersInAnyOrderOfTheRecords() {
        Persons persons = new Persons(9, 1_000);
        List<String> lines = persons.csv();
        List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.add(0, lines.get(0));
        assertThat(link(shuffled)).isEqualTo(link(lines));
    }

    @Test
    void givesTheSameClustersOnAnyNumberOfThreads() throws InterruptedException, ExecutionException {
        List<String> lines = new Persons(4, 1_000).csv();
        Map<String, String> alone =
                new ForkJoinPool(1).submit(() -> link(lines)).get();
        Map<String, String> many = new ForkJoinPool(7).submit(() -> link(lines)).get();
        assertThat(many).isEqualTo(alone);
    }

    @Test
    void learnsTheSameModelBitForBit() {
        Persons persons = new Persons(2, 1_000);
        MatchSettings settings = Persons.settings();
        assertThat(new Linkage(settings, persons.records()).train().model())
                .isEqualTo(new Linkage(settings, persons.records()).train().model());
    }

    @Test
    void survivesColumnsThatSayNothing() {
        String header = "id,given,family,born,city,phone";
        List<String> same = new ArrayList<>(List.of(header));
        List<String> empty = new ArrayList<>(List.of(header));
        for (int i = 0; i < 50; i++) {
            same.add("r" + i + ",A,B,1990-01-01,C,1");
            empty.add("r" + i + ",,,,,");
        }
        assertThat(link(same)).hasSize(50);
        assertThat(link(empty).values()).doesNotHaveDuplicates();
        assertThat(link(List.of(header))).isEmpty();
        assertThat(link(same.subList(0, 2))).hasSize(1);
    }

    private static Map<String, String> link(List<String> lines) {
        return link(Persons.settings(), lines);
    }

    private static Map<String, String> link(MatchSettings settings, List<String> lines) {
        Records records = read(settings, lines);
        Linkage linkage = new Linkage(settings, records);
        int[] clusters = linkage.link(linkage.train().model(), n -> {}).clusters();
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            named.put(records.ids().text(i), records.ids().text(clusters[i]));
        }
        return named;
    }

    private static Records read(MatchSettings settings, List<String> lines) {
        CsvTable table = new CsvTable(settings.id(), settings.fields(), settings.missing());
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            table.read("persons.csv", new ByteArrayInputStream(bytes), n -> {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return table.build().sorted();
    }

    private static Evaluation evaluate(List<String> persons, Map<String, String> clusters) {
        Labels.Builder truth = new Labels.Builder();
        Labels.Builder result = new Labels.Builder();
        for (int i = 0; i < persons.size(); i++) {
            truth.add(Persons.id(i), persons.get(i));
        }
        clusters.forEach(result::add);
        return Evaluation.of(truth.build(), result.build());
    }
}
