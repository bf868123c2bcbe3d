package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Work during a visit (KEB-07), and work that is permitted. */
final class WorkPlots {
    private static final Lodging INLAND = Lodging.ALL.get(0);

    /** How each of them may go. */
    static final List<Consumer<WorkPlots>> ALL = List.of(
            WorkPlots::worksAtLodging,
            WorkPlots::worksByReport,
            WorkPlots::companyPays,
            WorkPlots::companyPaysResident);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    WorkPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void worksAtLodging() {
        LocalDate day = scene.ago(40, 300);
        Person person = new Arrivals(scene).visitor(day, chance.pick(List.of("B1", "A1", "C1", "211A")));
        LocalDateTime in = day.plusDays(2).atTime(18, 0);
        String purpose = chance.pick(List.of("KERJA", "PROYEK", "TEKNISI MESIN", "BEKERJA"));
        scene.reception().report(person, INLAND, in, in.plusDays(2), Map.of("TUJUAN", purpose));
        scene.leave(person, day.plusDays(20));
    }

    private void worksByReport() {
        LocalDate day = scene.ago(40, 300);
        Person person = new Arrivals(scene).visitor(day, "B1");
        scene.police().police(person, day.plusDays(6), "TERLAPOR", Map.of("KEGIATAN", "BEKERJA DI TAMBANG"));
        scene.leave(person, day.plusDays(20));
    }

    private void paid(Person person, LocalDate day, int nights) {
        LocalDateTime in = day.atTime(18, 0);
        Map<String, Object> payer = Map.of("PEMBAYAR", "PT TAMBANG CONTOH " + story.id("T"));
        scene.reported(person, INLAND, in, in.plusDays(nights).withHour(9));
        scene.reception().guest(person, INLAND, in, in.plusDays(nights).withHour(9), person, payer);
    }

    private void companyPays() {
        LocalDate day = scene.ago(40, 300);
        Person person = new Arrivals(scene).visitor(day, "B2");
        paid(person, day.plusDays(1), chance.between(7, 12));
        scene.leave(person, day.plusDays(20));
    }

    private void companyPaysResident() {
        story.lookalike("KEB-07");
        LocalDate day = scene.ago(60, 300);
        Person person = new Arrivals(scene).holder(day.minusDays(100), Map.of("INDEKS", "E23A"));
        String number = story.id("SKTT");
        Map<String, Object> card = Map.of("NO_SKTT", number, "MASA_BERLAKU_SKTT", day.plusDays(264));
        scene.registry().resident(person, null, day.minusDays(90), null, card);
        paid(person, day, 9);
    }
}
