package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who goes back and forth as a visitor (TPP-03), or lives at the border. */
final class TurnPlots {
    /** How each of them may go. */
    static final List<Consumer<TurnPlots>> ALL =
            List.of(TurnPlots::backAndForth, TurnPlots::backAndForth, TurnPlots::backAndForthAtHome);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    TurnPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void turns(Person person, int times) {
        LocalDate day = scene.ago(150, 350);
        for (int i = 0; i <= times; i++) {
            Map<String, Object> cells = Map.of("INDEKS_VISA", "B1", "BERLAKU_SD", day.plusDays(29));
            scene.immigration().move(person, story.at(day), true, cells);
            day = day.plusDays(chance.between(15, 24));
            scene.leave(person, day);
            day = day.plusDays(chance.between(1, 3));
        }
    }

    private void backAndForth() {
        turns(story.invent(scene.foreign()), 5);
    }

    private void backAndForthAtHome() {
        story.lookalike("TPP-03");
        Person person = story.invent(Origin.MYS);
        Map<String, Object> border = Map.of("NAMA_KEC", "ENTIKONG", "NAMA_KAB", "SANGGAU", "JENIS_DOK", "SKTT");
        scene.registry().resident(person, null, scene.ago(360, 500), null, border);
        turns(person, 5);
    }
}
