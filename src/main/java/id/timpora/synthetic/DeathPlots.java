package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who is seen after the recorded death (KEB-09), or the day before. */
final class DeathPlots {
    private static final Lodging INLAND = Lodging.ALL.get(0);

    /** How each of them may go. */
    static final List<Consumer<DeathPlots>> ALL = List.of(
            DeathPlots::afterDeath, DeathPlots::afterDeath, DeathPlots::permitOfTheDead, DeathPlots::theDayBeforeDeath);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    DeathPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void afterDeath() {
        LocalDate day = scene.ago(60, 300);
        Person person = new Arrivals(scene).visitor(day, "B1");
        scene.registry().death(person, day.plusDays(5));
        if (chance.of(0.5)) {
            scene.leave(person, day.plusDays(12));
        } else {
            LocalDateTime in = day.plusDays(9).atTime(18, 0);
            scene.reported(person, INLAND, in, in.plusDays(1));
        }
    }

    /** Immigration itself has the holder as dead. */
    private void permitOfTheDead() {
        LocalDate died = scene.ago(60, 300);
        Map<String, Object> cells = Map.of("STATUS", "MENINGGAL", "TGL_STATUS", died);
        Person person = new Arrivals(scene).holder(died.minusDays(100), cells);
        scene.leave(person, died.plusDays(chance.between(3, 30)));
    }

    private void theDayBeforeDeath() {
        story.lookalike("KEB-09");
        LocalDate day = scene.ago(60, 300);
        Person person = new Arrivals(scene).visitor(day, "B1");
        LocalDateTime in = day.plusDays(4).atTime(18, 0);
        scene.reported(person, INLAND, in, in.plusDays(1));
        scene.registry().death(person, day.plusDays(5));
    }
}
