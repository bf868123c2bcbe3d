package id.timpora.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.kill.Trial.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few blows to runs of a sample night; {@link KillCampaign} deals many. After each the run goes on, and every export
 * equals that of the undisturbed run, byte for byte.
 */
class KillIT {
    private static final int INTERRUPTED = 130;
    private static final int KILLED = 137;

    @TempDir
    static Path work;

    private static Undisturbed undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path world = Files.createDirectories(work.resolve("world"));
        Folders.copy(Path.of("sample-data/20261121"), world.resolve("20261121"));
        undisturbed = Undisturbed.run(Path.of("target/timpora.jar"), world, work);
    }

    private static Outcome strike(Blow blow, long seed) throws Exception {
        return Trial.atRandom(undisturbed, work.resolve(blow + "-" + seed), blow, new SplittableRandom(seed))
                .run();
    }

    @Test
    void aKilledRunGoesOnToTheSameExports() throws Exception {
        for (long seed : new long[] {11, 12}) {
            Outcome outcome = strike(Blow.PRODUCT, seed);

            assertThat(outcome.isGood()).as(outcome.toString()).isTrue();
            assertThat(outcome.exit()).isIn(KILLED, 0, 3);
        }
    }

    @Test
    void aRunWhoseDatabaseWasKilledGoesOnToTheSameExports() throws Exception {
        Outcome outcome = strike(Blow.DATABASE, 21);

        assertThat(outcome.isGood()).as(outcome.toString()).isTrue();
    }

    @Test
    void aStoppedRunSaysSoAndGoesOnToTheSameExports() throws Exception {
        Outcome outcome = strike(Blow.STOP, 31);

        assertThat(outcome.isGood()).as(outcome.toString()).isTrue();
        assertThat(outcome.exit()).isIn(INTERRUPTED, 0, 3);
    }
}
