package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Border passes used inland or too long (KEB-08), and as they should be. */
final class BorderPassPlots {
    private static final Lodging AT_THE_BORDER = Lodging.ALL.get(1);
    private static final Lodging INLAND = Lodging.ALL.get(0);

    /** How each of them may go. */
    static final List<Consumer<BorderPassPlots>> ALL =
            List.of(BorderPassPlots::passInland, BorderPassPlots::passTooLong, BorderPassPlots::passAtTheBorder);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    BorderPassPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private Person onBorderPass(LocalDate day) {
        Person person = story.invent(Origin.MYS);
        scene.immigration().move(person, story.at(day), true, pass(person));
        return person;
    }

    private Map<String, Object> pass(Person person) {
        return Map.of("JENIS_DOKUMEN", chance.of(0.5) ? "PLB" : "PAS SEMPADAN", "TPI", "PLBN ENTIKONG");
    }

    private void passInland() {
        LocalDate day = scene.ago(30, 300);
        Person person = onBorderPass(day);
        LocalDateTime in = day.plusDays(1).atTime(18, 0);
        scene.reported(person, INLAND, in, in.plusDays(1));
        scene.immigration().move(person, story.at(day.plusDays(4)), false, pass(person));
    }

    private void passTooLong() {
        LocalDate day = scene.ago(60, 300);
        Person person = onBorderPass(day);
        if (chance.of(0.5)) {
            scene.immigration().move(person, story.at(day.plusDays(chance.between(16, 40))), false, pass(person));
        }
    }

    private void passAtTheBorder() {
        story.lookalike("KEB-08");
        LocalDate day = scene.ago(30, 300);
        Person person = onBorderPass(day);
        LocalDateTime in = day.plusDays(1).atTime(18, 0);
        scene.reported(person, AT_THE_BORDER, in, in.plusDays(1));
        scene.immigration().move(person, story.at(day.plusDays(13)), false, pass(person));
    }
}
