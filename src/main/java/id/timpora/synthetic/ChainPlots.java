package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Crossings without their other half (KEB-04), and doubled ones. */
final class ChainPlots {
    /** How each of them may go. */
    static final List<Consumer<ChainPlots>> ALL =
            List.of(ChainPlots::legMissing, ChainPlots::legMissing, ChainPlots::sameDayTwice);

    private final Scene scene;
    private final Story story;

    ChainPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
    }

    private void legMissing() {
        LocalDate day = scene.ago(60, 300);
        Person person = new Arrivals(scene).visitor(day, "B1");
        scene.immigration().move(person, story.at(day.plusDays(20)), true, Map.of("BERLAKU_SD", day.plusDays(49)));
        scene.leave(person, day.plusDays(30));
    }

    /** The same entry written down on two days by two counters. */
    private void sameDayTwice() {
        story.lookalike("KEB-04");
        LocalDate day = scene.ago(60, 300);
        Person person = new Arrivals(scene).visitor(day, "B1");
        scene.immigration().move(person, day.plusDays(1).atTime(0, 20), true, Map.of("BERLAKU_SD", day.plusDays(29)));
        scene.leave(person, day.plusDays(12));
    }
}
