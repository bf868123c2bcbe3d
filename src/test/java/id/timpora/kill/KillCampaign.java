package id.timpora.kill;

import id.timpora.kill.Trial.Outcome;
import id.timpora.synthetic.SyntheticDeliveries;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Many trials on a generated world: {@code KillCampaign FOLDER PERSONS SEED TRIALS [JAR]}; of every ten, eight kill the
 * product, one its database, one stops it. Exit code 0 if every trial ended like the undisturbed run.
 */
final class KillCampaign {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int NIGHTS = 3;
    private static final int TURN = 10;

    private KillCampaign() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int persons = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        int trials = Integer.parseInt(arguments[3]);
        Path jar = Path.of(arguments.length > 4 ? arguments[4] : "target/timpora.jar");
        new SyntheticDeliveries(seed, persons, NIGHTS, FIRST).write(folder.resolve("world"), n -> {});
        Undisturbed undisturbed = Undisturbed.run(jar, folder.resolve("world"), folder);
        SplittableRandom chance = new SplittableRandom(seed);
        int bad = 0;
        for (int i = 0; i < trials; i++) {
            Blow blow = i % TURN == 4 ? Blow.DATABASE : i % TURN == 9 ? Blow.STOP : Blow.PRODUCT;
            Outcome outcome = Trial.atRandom(undisturbed, folder.resolve("trial"), blow, chance)
                    .run();
            bad += outcome.isGood() ? 0 : 1;
            print(i + 1, outcome);
        }
        System.out.printf(Locale.ROOT, "%d trials, %d unlike the undisturbed run%n", trials, bad);
        System.exit(bad == 0 ? 0 : 1);
    }

    private static void print(int number, Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "%3d %-8s night %s, %5d ms after '%s': exit %d, %s exit %d, %s%n",
                number,
                outcome.blow(),
                outcome.night(),
                outcome.moreMillis(),
                outcome.after(),
                outcome.exit(),
                outcome.restart(),
                outcome.restartExit(),
                outcome.differences().isEmpty() ? "same exports" : outcome.differences());
    }
}
