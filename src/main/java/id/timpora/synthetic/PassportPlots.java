package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who travels on an old passport, or on those of two countries (DOK-02), and who renewed his in time. */
final class PassportPlots {
    /** How each of them may go. */
    static final List<Consumer<PassportPlots>> ALL =
            List.of(PassportPlots::oldPassport, PassportPlots::renewedInTime, PassportPlots::twoPassports);

    private final Scene scene;
    private final Story story;

    PassportPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
    }

    private void oldPassport() {
        Person person = story.invent(scene.foreign());
        scene.immigration().renewal(person, scene.ago(300, 500));
        scene.immigration().visit(person, scene.ago(30, 250), 0);
    }

    private void renewedInTime() {
        story.lookalike("DOK-02");
        Person person = story.invent(scene.foreign());
        LocalDate day = scene.ago(30, 250);
        scene.immigration().visit(person, day, 1);
        scene.immigration().visit(person, day.plusDays(12), 1);
    }

    /** Comes on the passport of one country and again on that of another; the immigration number is the same. */
    private void twoPassports() {
        Person person = story.invent(Origin.MYS);
        Person other = person.from(Origin.KOR);
        LocalDate day = scene.ago(60, 300);
        for (Person shown : List.of(person, other)) {
            scene.immigration().visit(shown, day.plusDays(shown == person ? 0 : 20), 0);
            String number = story.id("2C01");
            Map<String, Object> cells = Map.of("INDEKS", "B1", "STATUS", "HABIS");
            Permit permit = new Permit(number, "VOA", "HABIS", day, day.plusDays(29), null);
            scene.immigration().permit(shown, permit, null, cells);
        }
    }
}
