package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What happens to couples before and after the wedding (KWN-07 to KWN-11, KWN-14, KWN-15), remarkable or not. */
final class CouplePlots {
    /** How each of them may go. */
    static final List<Consumer<CouplePlots>> ALL = List.of(
            CouplePlots::rapid,
            CouplePlots::rapid,
            CouplePlots::cameBefore,
            CouplePlots::indonesianTwice,
            CouplePlots::indonesianTwice,
            CouplePlots::foreignerTwice,
            CouplePlots::foreignerTwice,
            CouplePlots::inLawsGuaranteed,
            CouplePlots::sharedWitness,
            CouplePlots::sharedAgent,
            CouplePlots::villageWitness,
            CouplePlots::apart,
            CouplePlots::apart,
            CouplePlots::spouseAbroad,
            CouplePlots::divorcedSoon,
            CouplePlots::divorcedSoon,
            CouplePlots::divorcedSoon,
            CouplePlots::divorcedLater,
            CouplePlots::deportedBefore,
            CouplePlots::deportedBefore,
            CouplePlots::deportedBefore,
            CouplePlots::decisionRevoked);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    CouplePlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private MixedCouple rapid(int firstVisit) {
        LocalDate wedding = scene.ago(80, 500);
        MixedCouple couple = MixedCouple.of(scene, wedding);
        if (firstVisit > 0) {
            couple.arrive(wedding.minusDays(firstVisit), "A1").leave(wedding.minusDays(firstVisit - 8));
        }
        LocalDate from = wedding.plusDays(40);
        return couple.arrive(wedding.minusDays(chance.between(3, 28)), chance.pick(List.of("A1", "B1", "C1")))
                .wed(Map.of())
                .permitted(from, Map.of("TGL_PERMOHONAN", wedding.plusDays(chance.between(2, 28))))
                .reside(from);
    }

    private void rapid() {
        rapid(0);
    }

    private void cameBefore() {
        story.lookalike("KWN-07");
        rapid(200);
    }

    /** A first marriage to another foreigner, over before the second. */
    private void indonesianTwice() {
        MixedCouple couple = MixedCouple.settled(scene, scene.ago(60, 300));
        Person former = story.invent(scene.foreign(), couple.foreigner().sex());
        LocalDate first = couple.wedding().minusDays(chance.between(300, 500));
        MixedCouple before = new MixedCouple(scene, former, couple.local(), null, first)
                .arrive(first.minusDays(50), "C6")
                .wed(Map.of())
                .leave(first.plusDays(150));
        scene.registry().end(before.certificate().row(), first.plusDays(180), "CERAI");
    }

    private void foreignerTwice() {
        MixedCouple couple = MixedCouple.settled(scene, scene.ago(60, 300));
        Person former = story.invent(Origin.IDN, couple.local().sex());
        LocalDate first = couple.wedding().minusDays(chance.between(300, 500));
        scene.registry().resident(former, null, first, null);
        MixedCouple before = new MixedCouple(scene, couple.foreigner(), former, null, first)
                .arrive(first.minusDays(50), "C6")
                .wed(Map.of())
                .leave(first.plusDays(150));
        scene.registry().end(before.certificate().row(), first.plusDays(180), "CERAI");
    }

    /** A parent stands for three who share one family card. */
    private void inLawsGuaranteed() {
        story.lookalike("KWN-08");
        Person parent = story.invent(Origin.IDN);
        scene.registry().resident(parent, null, scene.ago(200, 600), null);
        Person eldest = story.invent(scene.foreign());
        for (int i = 0; i < 3; i++) {
            Person child = i == 0
                    ? eldest
                    : story.kin(
                            eldest,
                            new Siblings(chance).otherGiven(eldest),
                            eldest.birth().plusYears(2L * i),
                            "P");
            LocalDate from = scene.ago(60, 300);
            String number = story.id("2C31");
            scene.immigration().move(child, story.at(from.minusDays(30)), true, Map.of("INDEKS_VISA", "C6"));
            scene.immigration()
                    .permit(
                            child,
                            Permit.active(number, from, from.plusDays(364)),
                            parent,
                            Map.of("HUBUNGAN", "ORANG TUA"));
            scene.registry()
                    .resident(child, number, from.plusDays(5), null, Map.of("MASA_BERLAKU_SKTT", from.plusDays(364)));
        }
    }

    private void sharedWitness() {
        Person witness = story.invent(Origin.IDN);
        for (int i = 0; i < 3; i++) {
            LocalDate wedding = scene.ago(90, 350);
            MixedCouple couple = MixedCouple.of(scene, wedding);
            LocalDate from = wedding.plusDays(40);
            new MixedCouple(scene, couple.foreigner(), couple.local(), witness, wedding)
                    .arrive(wedding.minusDays(70), "C6")
                    .wed(Map.of())
                    .permitted(from, Map.of())
                    .reside(from);
        }
    }

    /** One agent, one telephone or one e-mail for three couples. */
    private void sharedAgent() {
        String kind = chance.pick(List.of("KUASA_PENGURUS", "NO_HP", "EMAIL"));
        String value = kind.equals("NO_HP")
                ? story.invent(Origin.IDN).home().phone()
                : kind.equals("EMAIL") ? story.id("urus") + "@contoh.example" : "BIRO CONTOH " + story.id("B");
        for (int i = 0; i < 3; i++) {
            LocalDate wedding = scene.ago(90, 300);
            LocalDate from = wedding.plusDays(40);
            MixedCouple.of(scene, wedding)
                    .arrive(wedding.minusDays(70), "C6")
                    .wed(Map.of())
                    .permitted(from, Map.of(kind, i == 0 ? otherwise(kind, value) : value))
                    .reside(from);
        }
    }

    /** The same as somebody else would write it. */
    private static String otherwise(String kind, String value) {
        return kind.equals("NO_HP")
                ? "+62 " + value.substring(1, 4) + "-" + value.substring(4)
                : value.toLowerCase(Locale.ROOT);
    }

    /** Somebody who witnesses the weddings of neighbours, all of them Indonesians. */
    private void villageWitness() {
        story.lookalike("KWN-10");
        Person witness = story.invent(Origin.IDN);
        for (int i = 0; i < 3; i++) {
            Person man = story.invent(Origin.IDN, "L");
            Person woman = story.invent(Origin.IDN, "P");
            scene.registry().wedding(man, woman, witness, scene.ago(40, 300), Map.of());
        }
    }

    private MixedCouple apart(LocalDate wedding) {
        LocalDate from = wedding.plusDays(40);
        MixedCouple couple = MixedCouple.of(scene, wedding);
        Person local = couple.local();
        return couple.arrive(wedding.minusDays(60), "C6")
                .wed(Map.of())
                .permitted(from, Map.of())
                .reside(
                        from,
                        local.living(local.home().moved("JL JAUH NO " + chance.between(1, 90), "DUSUN JAUH CONTOH")));
    }

    private void apart() {
        apart(scene.ago(110, 500));
    }

    private void spouseAbroad() {
        story.lookalike("KWN-11");
        MixedCouple couple = apart(scene.ago(110, 500));
        couple.leave(couple.wedding().plusDays(42));
    }

    private void divorced(int after, String status) {
        LocalDate wedding = scene.ago(420, 600);
        MixedCouple couple = MixedCouple.of(scene, wedding)
                .arrive(wedding.minusDays(60), "C6")
                .wed(Map.of())
                .permitted(wedding.plusDays(40), Map.of("TGL_HABIS", wedding.plusDays(180), "STATUS", "HABIS"));
        couple.permitted(wedding.plusDays(180), Map.of("ASAL_IZIN", "PERPANJANGAN", "STATUS", status))
                .reside(wedding.plusDays(180));
        scene.registry()
                .end(couple.certificate().row(), wedding.plusDays(180 + after), chance.of(0.8) ? "CERAI" : "BATAL");
    }

    private void divorcedSoon() {
        divorced(chance.between(20, 170), chance.of(0.5) ? "AKTIF" : "HABIS");
    }

    private void divorcedLater() {
        story.lookalike("KWN-14");
        divorced(200, "HABIS");
    }

    private void deported(String status) {
        MixedCouple couple = MixedCouple.settled(scene, scene.ago(60, 400));
        LocalDate done = couple.wedding().minusDays(chance.between(300, 900));
        Map<String, Object> cells = Map.of("STATUS", status, "SAMPAI", done.plusDays(180));
        scene.immigration().measure(couple.foreigner(), "DEPORTASI", done.minusDays(5), done, 0, cells);
    }

    private void deportedBefore() {
        deported(chance.of(0.5) ? "AKTIF" : "BERAKHIR");
    }

    private void decisionRevoked() {
        story.lookalike("KWN-15");
        deported("DICABUT");
    }
}
