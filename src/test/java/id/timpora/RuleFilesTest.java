package id.timpora;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.review.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
    @TempDir
    private Path jobs;

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private Path file;
    private RuleFiles rules;

    @BeforeEach
    void oneRule() throws IOException {
        file = Files.createDirectories(jobs.resolve("rules")).resolve("KWN-02.sql");
        Files.copy(Path.of("jobs/rules/KWN-02.sql"), file);
        rules = new RuleFiles(jobs, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    @Test
    void saysWhatTheFileSays() {
        RuleText rule = rules.of("KWN-02").orElseThrow();
        assertThat(rule.title().en()).isEqualTo("A spouse was recorded abroad on the wedding date");
        assertThat(rule.against()).isNotEmpty();
        assertThat(rule.basis()).extracting(RuleText.Basis::citation).contains("UU 6/2011 ps.135");
        assertThat(rules.of("KWN-99")).isEmpty();
    }

    @Test
    void noticesAChangeAfterAWhile() throws IOException {
        rules.of("KWN-02");
        Files.writeString(file, Files.readString(file).replace("A spouse was recorded abroad", "A spouse was abroad"));
        assertThat(rules.of("KWN-02").orElseThrow().title().en()).startsWith("A spouse was recorded abroad");
        now = now.plus(RuleFiles.FRESH);
        assertThat(rules.of("KWN-02").orElseThrow().title().en()).startsWith("A spouse was abroad");
    }

    @Test
    void keepsItsWordsWhileAFileIsBeingEdited() throws IOException {
        rules.of("KWN-02");
        Files.writeString(file, "/* half");
        now = now.plus(RuleFiles.FRESH).plus(Duration.ofSeconds(1));
        assertThat(rules.of("KWN-02")).isPresent();
    }

    @Test
    void saysNothingWhereThereIsNoFolder() {
        assertThat(new RuleFiles(jobs.resolve("none"), Clock.systemUTC()).of("KWN-02"))
                .isEmpty();
    }
}
