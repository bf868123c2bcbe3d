package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.Persons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LinkCommandTest {
    private static final List<String> ROWS = List.of(
            "id,given,family,born,city,phone",
            "\"a,1\",José,Núñez,1990-03-04,Pontianak,81234567",
            "b,José,Núñez,1990-03-04,Pontianak,81234567",
            "c,Budi,Santoso,1971-11-23,Sintang,86666666");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path settings = Path.of(".");
    private Path clusters = Path.of(".");

    @BeforeEach
    void writeSettings() throws IOException {
        settings = folder.resolve("settings.yaml");
        clusters = folder.resolve("clusters.csv");
        Files.writeString(settings, Persons.SETTINGS);
    }

    @Test
    void writesTheClusterOfEachRecordSortedByItsName() throws IOException {
        assertThat(link(write(StandardCharsets.UTF_8, "", ROWS))).isEqualTo(0);
        assertThat(Files.readAllLines(clusters))
                .containsExactly("record_id,cluster_id", "\"a,1\",\"a,1\"", "b,\"a,1\"", "c,c");
    }

    @Test
    void readsFilesInAnyOfTheUsualEncodingsAlike() throws IOException {
        List<Path> files = List.of(
                write(StandardCharsets.UTF_8, "\ufeff", ROWS),
                write(StandardCharsets.UTF_16LE, "\ufeff", ROWS),
                write(StandardCharsets.UTF_16BE, "\ufeff", ROWS),
                write(Charset.forName("windows-1252"), "", ROWS));
        for (Path file : files) {
            assertThat(link(file)).as(file.toString()).isEqualTo(0);
            assertThat(Files.readAllLines(clusters)).hasSize(4).contains("b,\"a,1\"");
        }
    }

    @Test
    void writesNothingWhenItFails() throws IOException {
        Files.writeString(clusters, "before");
        List<String> twice = new ArrayList<>(ROWS);
        twice.add(ROWS.get(3));
        assertThat(link(write(StandardCharsets.UTF_8, "", twice))).isEqualTo(1);
        assertThat(text(err)).contains(".csv:5: id berulang").contains(".csv:5: id is there twice");
        assertThat(link(write(StandardCharsets.UTF_8, "", List.of("id,given", "1,a"))))
                .isEqualTo(1);
        assertThat(text(err)).contains("no such column: family, born, city, phone; there are: id, given");
        assertThat(link(folder.resolve("nowhere.csv"))).isEqualTo(2);
        Files.writeString(settings, "fields: {a: {}}\nblocking: [[b]]\n");
        assertThat(link(write(StandardCharsets.UTF_8, "", ROWS))).isEqualTo(2);
        assertThat(text(err)).contains("settings.yaml:2: blocking: names the field 'b'; there are: a");
        assertThat(Files.readString(clusters)).isEqualTo("before");
        try (var left = Files.list(folder)) {
            assertThat(left.filter(f -> f.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void answersWhereAColumnIsEmptyOrHasOneValueOrAllIsMissing() throws IOException {
        List<String> silent = new ArrayList<>(List.of(ROWS.get(0)));
        List<String> alike = new ArrayList<>(List.of(ROWS.get(0)));
        for (int i = 0; i < 300; i++) {
            silent.add("r" + i + ",,,,,");
            alike.add("r" + i + ",Name" + i + ",,1990-01-01,Pontianak,");
        }
        assertThat(link(write(StandardCharsets.UTF_8, "", silent))).isEqualTo(0);
        assertThat(Files.readAllLines(clusters)).hasSize(301).contains("r7,r7");
        assertThat(link(write(StandardCharsets.UTF_8, "", alike))).isEqualTo(0);
        assertThat(Files.readAllLines(clusters)).hasSize(301);
        assertThat(link(write(StandardCharsets.UTF_8, "", List.of(ROWS.get(0)))))
                .isEqualTo(0);
        assertThat(Files.readAllLines(clusters)).containsExactly("record_id,cluster_id");
    }

    @Test
    void refusesAnEmptyFileAndRowsOfAnotherWidth() throws IOException {
        assertThat(link(write(StandardCharsets.UTF_8, "", List.of("")))).isEqualTo(1);
        assertThat(text(err)).contains("the file is empty");
        assertThat(link(write(StandardCharsets.UTF_8, "", List.of(ROWS.get(0), "a,b"))))
                .isEqualTo(1);
        assertThat(text(err)).contains(":2: 2 cells, the header has 6");
        assertThat(clusters).doesNotExist();
    }

    @Test
    void findsOnePersonInSeveralFilesAndRefusesAnIdThatRepeatsInTheSecond() throws IOException {
        Path one = write(StandardCharsets.UTF_8, "", ROWS.subList(0, 2));
        Path two = write(StandardCharsets.UTF_8, "", List.of(ROWS.get(0), ROWS.get(2)));
        assertThat(link(one, two)).isEqualTo(0);
        assertThat(Files.readAllLines(clusters)).contains("b,\"a,1\"");
        assertThat(link(one, one)).isEqualTo(1);
    }

    @Test
    void linksByALearnedModelAsByLearningIt() throws IOException {
        Path rows = write(StandardCharsets.UTF_8, "", new Persons(3, 400).csv());
        Path model = folder.resolve("model.yaml");
        assertThat(link(rows)).isEqualTo(0);
        String learned = Files.readString(clusters);
        assertThat(run(
                        new TrainCommand(new Applications(Object.class, Object.class, c -> {}), screen()),
                        settings.toString(),
                        rows.toString(),
                        "--out",
                        model.toString()))
                .isEqualTo(0);
        String[] again = {
            settings.toString(), rows.toString(), "--out", clusters.toString(), "--model", model.toString()
        };
        assertThat(run(new LinkCommand(screen()), again)).isEqualTo(0);
        assertThat(Files.readString(clusters)).isEqualTo(learned);
    }

    @Test
    void showsOneJsonObjectAndNothingElse() throws IOException {
        Path rows = write(StandardCharsets.UTF_8, "", ROWS);
        run(new LinkCommand(screen()), settings.toString(), rows.toString(), "--out", clusters.toString(), "--json");
        assertThat(text(out).strip())
                .matches(
                        "\\{\"clusters\":2,\"comparing_cpu_seconds\":[0-9.]+,\"out\":\"[^\"]*clusters.csv\",\"pairs\":1,\"records\":3}");
    }

    private int link(Path... files) {
        List<String> arguments = new ArrayList<>(List.of(settings.toString()));
        List.of(files).forEach(f -> arguments.add(f.toString()));
        arguments.addAll(List.of("--out", clusters.toString()));
        return run(new LinkCommand(screen()), arguments.toArray(String[]::new));
    }

    private Screen screen() {
        return new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler((failure, line, result) -> new Failures(screen()).tell(failure, false))
                .execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Path write(Charset charset, String mark, List<String> rows) throws IOException {
        Path file = Files.createTempFile(folder, "rows", ".csv");
        Files.write(file, (mark + String.join("\n", rows) + "\n").getBytes(charset));
        return file;
    }
}
