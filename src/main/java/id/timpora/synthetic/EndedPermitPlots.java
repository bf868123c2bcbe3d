package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Permits cancelled, revoked or turned into permission to leave (KEB-06), and who left in time. */
final class EndedPermitPlots {
    private static final Lodging INLAND = Lodging.ALL.get(0);

    /** How each of them may go. */
    static final List<Consumer<EndedPermitPlots>> ALL = List.of(
            EndedPermitPlots::exitOnly,
            EndedPermitPlots::cancelled,
            EndedPermitPlots::cancelledByMeasure,
            EndedPermitPlots::leftInTime);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    EndedPermitPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void exitOnly() {
        LocalDate since = scene.ago(10, 100);
        new Arrivals(scene).holder(since.minusDays(200), Map.of("STATUS", "EPO", "TGL_STATUS", since));
    }

    private void cancelled() {
        LocalDate since = scene.ago(20, 100);
        String status = chance.of(0.5) ? "DICABUT" : "BATAL";
        Person person = new Arrivals(scene).holder(since.minusDays(200), Map.of("STATUS", status, "TGL_STATUS", since));
        if (chance.of(0.4)) {
            LocalDateTime in = since.plusDays(17).atTime(17, 30);
            scene.reported(person, INLAND, in, in.plusDays(1));
            scene.leave(person, since.plusDays(20));
        }
    }

    private void cancelledByMeasure() {
        LocalDate since = scene.ago(20, 100);
        Person person = new Arrivals(scene).holder(since.minusDays(200), Map.of("STATUS", "HABIS"));
        scene.immigration().measure(person, "PEMBATALAN IZIN", since, since, 0);
    }

    private void leftInTime() {
        story.lookalike("KEB-06");
        LocalDate since = scene.ago(20, 100);
        String status = chance.pick(List.of("EPO", "DICABUT", "BATAL"));
        Person person = new Arrivals(scene).holder(since.minusDays(200), Map.of("STATUS", status, "TGL_STATUS", since));
        scene.leave(person, since.plusDays(chance.between(1, 6)));
    }
}
