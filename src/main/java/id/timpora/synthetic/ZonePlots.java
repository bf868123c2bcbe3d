package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Machine-readable zones read wrongly (DOK-03), or only written by halves. */
final class ZonePlots {
    /** How each of them may go. */
    static final List<Consumer<ZonePlots>> ALL =
            List.of(ZonePlots::misreadZone, ZonePlots::misreadZone, ZonePlots::otherZone, ZonePlots::fillersLost);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    ZonePlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void visitWithZone(String zone, Person person) {
        LocalDate day = scene.ago(20, 300);
        Map<String, Object> cells =
                Map.of("MRZ1", Zone.first(person), "MRZ2", zone, "INDEKS_VISA", "B1", "BERLAKU_SD", day.plusDays(29));
        scene.immigration().move(person, story.at(day), true, cells);
        scene.leave(person, day.plusDays(9));
    }

    /** One character of the zone is read wrongly. */
    private void misreadZone() {
        Person person = story.invent(scene.foreign());
        String zone = Zone.second(person, 0, Story.expires(person, 0));
        int at = chance.pick(List.of(3, 5, 15, 17, 24, 26));
        char wrong = zone.charAt(at) == '9' ? '0' : (char) (zone.charAt(at) + 1);
        visitWithZone(zone.substring(0, at) + wrong + zone.substring(at + 1), person);
    }

    /** The zone is that of the passport before. */
    private void otherZone() {
        Person person = story.invent(scene.foreign());
        visitWithZone(Zone.second(person, 1, Story.expires(person, 1)), person);
    }

    private void fillersLost() {
        story.lookalike("DOK-03");
        Person person = story.invent(scene.foreign());
        String zone = Zone.second(person, 0, Story.expires(person, 0));
        visitWithZone(zone.replace("<", chance.of(0.5) ? " " : "&lt;"), person);
    }
}
