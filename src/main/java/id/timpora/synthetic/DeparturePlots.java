package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Spouses who are elsewhere: at lodgings, at work, or abroad soon after the wedding (KWN-12, KWN-13), remarkable or not. */
final class DeparturePlots {
    /** How each of them may go. */
    static final List<Consumer<DeparturePlots>> ALL = List.of(
            DeparturePlots::nightsElsewhere,
            DeparturePlots::nightsElsewhere,
            DeparturePlots::workElsewhere,
            DeparturePlots::fewNightsElsewhere,
            DeparturePlots::youngDeparture,
            DeparturePlots::youngDeparture,
            DeparturePlots::departedTogether,
            DeparturePlots::samePayer,
            DeparturePlots::noReturn,
            DeparturePlots::departureOnOldPassport);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    DeparturePlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void stays(MixedCouple couple, int times) {
        Person holder = couple.foreigner();
        Lodging lodging = holder.home().regency().equals("SANGGAU") ? Lodging.ALL.get(3) : Lodging.ALL.get(0);
        LocalDate first = couple.wedding().plusDays(60);
        for (int i = 0; i < times; i++) {
            LocalDateTime in = first.plusDays(15L * i).atTime(17, 10);
            scene.reported(holder, lodging, in, in.plusDays(3));
        }
    }

    private void nightsElsewhere() {
        stays(MixedCouple.settled(scene, scene.ago(170, 500)), 4);
    }

    private void fewNightsElsewhere() {
        story.lookalike("KWN-12");
        stays(MixedCouple.settled(scene, scene.ago(170, 500)), 3);
    }

    private void workElsewhere() {
        MixedCouple couple = MixedCouple.settled(scene, scene.ago(170, 500));
        for (int i = 0; i < 2; i++) {
            scene.police()
                    .police(
                            couple.foreigner(),
                            couple.wedding().plusDays(80 + 20L * i),
                            "SAKSI",
                            Map.of("KEGIATAN", "BEKERJA DI PROYEK", "TKP", "TAMBANG CONTOH"));
        }
    }

    /** The Indonesian spouse goes abroad for the first time. */
    private void depart(MixedCouple couple, LocalDateTime at, LocalDate passportIssued) {
        Map<String, Object> cells = Map.of(
                "TGL_TERBIT_DOKUMEN",
                passportIssued,
                "TGL_HABIS_DOKUMEN",
                passportIssued.plusYears(10),
                "TPI",
                "PLBN ENTIKONG");
        scene.immigration().move(couple.local(), at, false, cells);
    }

    private MixedCouple newlyWed(LocalDate wedding, int age) {
        boolean man = chance.of(0.7);
        Person local = story.invent(
                Origin.IDN, man ? "P" : "L", wedding.minusYears(age).minusDays(chance.between(30, 300)));
        Person foreigner = story.invent(scene.foreign(), man ? "L" : "P").living(local.home());
        LocalDate from = wedding.plusDays(40);
        return new MixedCouple(scene, foreigner, local, null, wedding)
                .arrive(wedding.minusDays(60), "C6")
                .wed(Map.of())
                .permitted(from, Map.of())
                .reside(from);
    }

    private void youngDeparture() {
        LocalDate wedding = scene.ago(100, 170);
        LocalDate gone = wedding.plusDays(chance.between(20, 60));
        depart(newlyWed(wedding, 19), story.at(gone), wedding.plusDays(5));
    }

    private void departedTogether() {
        LocalDate wedding = scene.ago(100, 170);
        LocalDateTime at = story.at(wedding.plusDays(50));
        depart(newlyWed(wedding, 27), at, wedding.minusDays(20));
        depart(newlyWed(wedding.plusDays(10), 30), at.plusMinutes(chance.between(1, 14)), wedding);
    }

    private void samePayer() {
        LocalDate wedding = scene.ago(130, 170);
        Person payer = story.invent(Origin.IDN);
        for (int i = 0; i < 2; i++) {
            LocalDate gone = wedding.plusDays(40 + 20L * i);
            MixedCouple couple = newlyWed(wedding.plusDays(i), 28);
            LocalDateTime in = gone.minusDays(1).atTime(19, 0);
            scene.reception().guest(couple.local(), Lodging.ALL.get(1), in, gone.atTime(5, 0), payer);
            depart(couple, story.at(gone), wedding.plusDays(12));
        }
    }

    private void noReturn() {
        LocalDate wedding = scene.ago(300, 500);
        MixedCouple couple = newlyWed(wedding, 29);
        LocalDateTime at = story.at(wedding.plusDays(70));
        depart(couple, at, wedding.plusDays(30));
        couple.leave(wedding.plusDays(70)).arrive(wedding.plusDays(90), "C6");
    }

    private void departureOnOldPassport() {
        story.lookalike("KWN-13");
        LocalDate wedding = scene.ago(100, 170);
        depart(newlyWed(wedding, 19), story.at(wedding.plusDays(30)), wedding.minusDays(400));
    }
}
