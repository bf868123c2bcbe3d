package id.timpora;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.pipeline.Progress;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunRequest;
import id.timpora.pipeline.Runs;
import id.timpora.scenario.Scenario;
import id.timpora.scenario.Scenario.Expected;
import id.timpora.scenario.ScenarioDeliveries;
import id.timpora.scenario.ScenarioFile;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every rule against small stories: true cases, innocent look-alikes, the edges of its parameters, and what is not covered. */
class RuleScenariosIT {
    private static final Path JOBS = Path.of("jobs");
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path work;

    @TestFactory
    Stream<DynamicTest> findsWhatIsDueAndNothingElse() throws IOException {
        List<ScenarioFile> files = ScenarioFile.all(FOLDER);
        List<DynamicTest> tests = new ArrayList<>();
        List<Scenario> together = files.stream()
                .filter(f -> !f.apart())
                .flatMap(f -> f.scenarios().stream())
                .toList();
        tests.addAll(judge("together", together, null));
        for (ScenarioFile file : files) {
            if (file.apart()) {
                tests.addAll(judge(file.rule(), file.scenarios(), file.earlier()));
            }
        }
        return tests.stream();
    }

    @Test
    void everyRuleHasATrueCaseAnInnocentLookAlikeAndAnEdge() throws IOException {
        Map<String, Set<String>> kinds = new TreeMap<>();
        ScenarioFile.all(FOLDER)
                .forEach(f -> f.scenarios()
                        .forEach(s -> kinds.computeIfAbsent(s.rule(), r -> new TreeSet<>())
                                .add(s.kind())));
        assertThat(kinds).allSatisfy((rule, told) -> assertThat(told).as(rule).contains("due", "innocent"));
    }

    private static List<DynamicTest> judge(String name, List<Scenario> stories, LocalDate earlier) throws IOException {
        PGSimpleDataSource database = TestDatabase.empty();
        Map<String, Set<String>> rows = new TreeMap<>();
        try (var context = new SpringApplicationBuilder(CoreApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(
                        "timpora.database-url=" + database.getUrl(),
                        "timpora.data=" + work.resolve(name),
                        "timpora.jobs=" + JOBS)
                .run()) {
            Runs runs = context.getBean(Runs.class);
            if (earlier != null) {
                night(runs, work.resolve(name + "-earlier"), stories, earlier, true, rows);
            }
            night(runs, work.resolve(name + "-inbox"), stories, NIGHT, false, rows);
        }
        Judged judged = Judged.of(JdbcClient.create(database));
        return stories.stream()
                .map(s -> DynamicTest.dynamicTest(s.rule() + " " + s.name(), () -> check(judged, s, rows.get(s.id()))))
                .toList();
    }

    private static void night(
            Runs runs,
            Path inbox,
            List<Scenario> stories,
            LocalDate night,
            boolean earlier,
            Map<String, Set<String>> rows)
            throws IOException {
        ScenarioDeliveries deliveries = new ScenarioDeliveries(Feeds.load(JOBS));
        stories.forEach(s -> deliveries.add(s, earlier));
        stories.forEach(s -> rows.computeIfAbsent(s.id(), x -> new TreeSet<>()).addAll(deliveries.references(s)));
        deliveries.write(inbox, night);
        RunOutcome outcome =
                runs.start(new RunRequest(Optional.of(night), inbox, Duration.ZERO, false, "", "test"), Progress.NONE);
        assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
        assertThat(((RunOutcome.Published) outcome).needsHuman())
                .as("every file is loaded")
                .isFalse();
    }

    /** What the night says, read once. */
    private record Judged(List<Found> findings, List<Found> notAssessable, Set<String> facts) {
        static Judged of(JdbcClient sql) {
            return new Judged(
                    found(
                            sql,
                            "select rule_code, severity, kind, cardinality(subject_person_ids), record_refs "
                                    + "from store.finding where status <> 'DITUTUP OTOMATIS'"),
                    found(
                            sql,
                            "select rule_code, '', '', 0, record_refs from store.not_assessable where run_to is null"),
                    Set.copyOf(sql.sql("select fact_ref from rule.event union select fact_ref from rule.resident")
                            .query(String.class)
                            .list()));
        }

        private static List<Found> found(JdbcClient sql, String query) {
            return sql.sql(query)
                    .query((row, n) -> new Found(
                            row.getString(1), row.getString(2), row.getString(3), row.getInt(4), List.of((String[])
                                    row.getArray(5).getArray())))
                    .list();
        }
    }

    private record Found(String rule, String severity, String kind, int subjects, List<String> refs) {
        boolean isOf(String code, Set<String> facts) {
            return rule.equals(code)
                    && refs.stream()
                            .anyMatch(r -> facts.contains(r) || facts.contains(r.substring(0, r.lastIndexOf(':'))));
        }
    }

    private static void check(Judged judged, Scenario story, Set<String> facts) {
        assertThat(judged.facts()).as("every row of the story is loaded").containsAll(facts);
        List<Found> found = judged.findings().stream()
                .filter(f -> f.isOf(story.rule(), facts))
                .toList();
        assertThat(found.stream().map(f -> f.severity() + " " + f.subjects()).sorted())
                .as("severity and number of subjects of what is found")
                .isEqualTo(story.finds().stream()
                        .map(e -> e.severity() + " " + e.subjects().size())
                        .sorted()
                        .toList());
        for (Expected expected : story.finds()) {
            assertThat(found).anySatisfy(f -> assertThat(f.kind()).contains(expected.kind()));
        }
        assertThat(judged.notAssessable().stream().anyMatch(f -> f.isOf(story.rule(), facts)))
                .as("not assessable")
                .isEqualTo(story.notAssessable());
    }
}
