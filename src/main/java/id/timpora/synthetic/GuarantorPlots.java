package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Guarantors whose foreigners get into trouble (TPP-06), and those whose do not. */
final class GuarantorPlots {
    /** How each of them may go. */
    static final List<Consumer<GuarantorPlots>> ALL = List.of(
            GuarantorPlots::badGuarantor,
            GuarantorPlots::badGuarantor,
            GuarantorPlots::goodGuarantor,
            GuarantorPlots::goodGuarantor,
            GuarantorPlots::goodGuarantor);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    GuarantorPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void guarantor(int measured) {
        Person guarantor = story.invent(Origin.IDN);
        scene.registry().resident(guarantor, null, scene.ago(100, 600), null);
        for (int i = 0; i < 4; i++) {
            Person holder = story.invent(scene.foreign());
            LocalDate from = scene.ago(150, 330);
            String number = story.id("2C23");
            Map<String, Object> cells = new LinkedHashMap<>(Map.of("INDEKS", "E23A", "HUBUNGAN", "PERUSAHAAN"));
            scene.immigration().move(holder, story.at(from.minusDays(20)), true, Map.of("INDEKS_VISA", "C18"));
            if (i < measured) {
                cells.put("STATUS", "HABIS");
            }
            scene.immigration().permit(holder, Permit.active(number, from, from.plusDays(364)), guarantor, cells);
            scene.registry()
                    .resident(holder, number, from.plusDays(6), null, Map.of("MASA_BERLAKU_SKTT", from.plusDays(364)));
            if (i < measured) {
                LocalDate done = from.plusDays(chance.between(60, 120));
                scene.immigration().measure(holder, "DEPORTASI", done.minusDays(4), done, 0);
                scene.leave(holder, done);
            }
        }
    }

    private void badGuarantor() {
        guarantor(3);
    }

    private void goodGuarantor() {
        story.lookalike("TPP-06");
        guarantor(chance.of(0.2) ? 1 : 0);
    }
}
