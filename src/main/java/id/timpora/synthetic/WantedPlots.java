package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who travels while wanted or suspected of trafficking (WL-02), and victims, witnesses and others. */
final class WantedPlots {
    /** How each of them may go. */
    static final List<Consumer<WantedPlots>> ALL = List.of(
            WantedPlots::wantedTravels,
            WantedPlots::wantedTravels,
            WantedPlots::suspectTravels,
            WantedPlots::suspectTravels,
            WantedPlots::victimTravels,
            WantedPlots::caseDropped,
            WantedPlots::otherOffence);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    WantedPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void wantedTravels() {
        Person person = story.invent(Origin.IDN);
        LocalDate day = scene.ago(40, 300);
        scene.police().wanted(person, day.minusDays(chance.between(10, 200)), 0);
        scene.leave(person, day);
    }

    private void reported(Person person, LocalDate day, String part, Map<String, ?> cells) {
        scene.police().police(person, day.minusDays(chance.between(10, 100)), part, cells);
        scene.immigration().visit(person, day, 0);
    }

    private void suspectTravels() {
        String kind = chance.pick(List.of("TPPO", "TPPM"));
        String part = chance.pick(List.of("TERLAPOR", "TERSANGKA"));
        Map<String, Object> cells = Map.of("JENIS", kind, "PASAL", "UU 21/2007 PS 2");
        reported(story.invent(scene.foreign()), scene.ago(40, 300), part, cells);
    }

    private void victimTravels() {
        story.lookalike("WL-02");
        Map<String, Object> cells = Map.of("JENIS", "TPPO", "PASAL", "UU 21/2007 PS 2");
        reported(story.invent(scene.foreign()), scene.ago(40, 300), chance.of(0.5) ? "KORBAN" : "SAKSI", cells);
    }

    private void caseDropped() {
        story.lookalike("WL-02");
        Map<String, Object> cells = Map.of("JENIS", "TPPO", "STATUS", chance.of(0.5) ? "SP3" : "RJ");
        reported(story.invent(Origin.IDN), scene.ago(40, 300), "TERLAPOR", cells);
    }

    private void otherOffence() {
        story.lookalike("WL-02");
        reported(
                story.invent(Origin.IDN), scene.ago(40, 300), "TERLAPOR", Map.of("JENIS", "UMUM", "PASAL", "KUHP 362"));
    }
}
