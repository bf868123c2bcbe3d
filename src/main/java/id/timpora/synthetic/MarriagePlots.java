package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Weddings that do not fit what else is written down (KWN-01, KWN-03 to KWN-06), and those that only look so. */
final class MarriagePlots {
    /** How each of them may go. */
    static final List<Consumer<MarriagePlots>> ALL = List.of(
            MarriagePlots::permitWithoutMarriage,
            MarriagePlots::permitWithoutMarriage,
            MarriagePlots::reportedFromAbroad,
            MarriagePlots::stillWaiting,
            MarriagePlots::marriedTwice,
            MarriagePlots::marriedTwice,
            MarriagePlots::remarried,
            MarriagePlots::recordedTwice,
            MarriagePlots::withPermission,
            MarriagePlots::youngBride,
            MarriagePlots::madeOlder,
            MarriagePlots::withDispensation,
            MarriagePlots::underTheOldLaw,
            MarriagePlots::otherPapers,
            MarriagePlots::otherPapers,
            MarriagePlots::renewedPassport,
            MarriagePlots::oneDigitOff,
            MarriagePlots::convertedFromArrival,
            MarriagePlots::convertedFromArrival,
            MarriagePlots::convertedFromArrival,
            MarriagePlots::convertedAfterNewVisa);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    MarriagePlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void permitWithoutMarriage() {
        boolean longAgo = chance.of(0.15);
        LocalDate declared = longAgo ? scene.ago(950, 1200) : scene.ago(150, 500);
        LocalDate from = longAgo ? scene.ago(100, 400) : declared.plusDays(40);
        MixedCouple.of(scene, declared)
                .arrive(from.minusDays(60), "C6")
                .permitted(from, Map.of())
                .reside(from);
    }

    private void reportedFromAbroad() {
        story.lookalike("KWN-01");
        LocalDate wedding = scene.ago(200, 500);
        MixedCouple couple = MixedCouple.of(scene, wedding).arrive(wedding.plusDays(40), "C6");
        couple.wed(Map.of(
                        "JENIS_PENCATATAN",
                        "PELAPORAN LN",
                        "NEGARA",
                        couple.foreigner().origin().name(),
                        "TGL_PENCATATAN",
                        wedding.plusDays(50)))
                .permitted(wedding.plusDays(90), Map.of())
                .reside(wedding.plusDays(90));
    }

    private void stillWaiting() {
        story.lookalike("KWN-01");
        LocalDate from = scene.ago(22, 58);
        MixedCouple.of(scene, from.minusDays(10))
                .arrive(from.minusDays(60), "C6")
                .permitted(from, Map.of())
                .reside(from);
    }

    /** A local man or woman; everybody is in the registry. */
    private Person resident(Person person) {
        scene.registry().resident(person, null, scene.ago(100, 700), null);
        return person;
    }

    private Seen wed(Person one, Person other, LocalDate day, Map<String, ?> cells) {
        boolean man = one.sex().equals("L");
        return scene.registry().wedding(man ? one : other, man ? other : one, null, day, cells);
    }

    private Person other(Person person) {
        return resident(story.invent(Origin.IDN, person.sex().equals("L") ? "P" : "L"));
    }

    private void marriedTwice() {
        LocalDate second = scene.ago(30, 300);
        if (chance.of(0.4)) {
            MixedCouple couple = MixedCouple.settled(scene, second);
            wed(couple.local(), other(couple.local()), second.minusDays(400), Map.of());
        } else {
            Person person = resident(story.invent(Origin.IDN));
            wed(person, other(person), second.minusDays(chance.between(200, 700)), Map.of());
            wed(person, other(person), second, Map.of());
        }
    }

    private void remarried() {
        story.lookalike("KWN-03");
        Person person = resident(story.invent(Origin.IDN));
        LocalDate first = scene.ago(500, 700);
        Seen row = wed(person, other(person), first, Map.of());
        scene.registry().end(row.row(), first.plusDays(200), "CERAI");
        wed(person, other(person), first.plusDays(chance.between(201, 300)), Map.of());
    }

    private void recordedTwice() {
        story.lookalike("KWN-03");
        Person man = resident(story.invent(Origin.IDN, "L"));
        Person woman = other(man);
        LocalDate wedding = scene.ago(60, 400);
        wed(man, woman, wedding, Map.of("LEMBAGA", "KUA"));
        wed(man, woman, wedding, Map.of("LEMBAGA", "DUKCAPIL", "TGL_PENCATATAN", wedding.plusDays(25)));
    }

    private void withPermission() {
        story.lookalike("KWN-03");
        Person man = resident(story.invent(Origin.IDN, "L"));
        LocalDate second = scene.ago(30, 300);
        wed(man, other(man), second.minusDays(500), Map.of());
        wed(man, other(man), second, Map.of("IZIN_POLIGAMI", story.id("PA/")));
    }

    private Person bride(LocalDate wedding, int years) {
        return story.invent(Origin.IDN, "P", wedding.minusYears(years).minusDays(chance.between(30, 300)));
    }

    private void youngBride() {
        LocalDate wedding = scene.ago(30, 500);
        wed(
                resident(bride(wedding, chance.between(16, 18))),
                resident(story.invent(Origin.IDN, "L")),
                wedding,
                Map.of());
    }

    /** On the certificate three years older than in the registry. */
    private void madeOlder() {
        LocalDate wedding = scene.ago(30, 500);
        Person bride = resident(bride(wedding, 17));
        Person older = bride.born(bride.birth().minusYears(3));
        Seen row = wed(older, resident(story.invent(Origin.IDN, "L")), wedding, Map.of("ISTRI_NIK", bride.nik()));
        story.fault("DAT-01", row, "ISTRI_NIK");
    }

    private void withDispensation() {
        story.lookalike("KWN-04");
        LocalDate wedding = scene.ago(30, 500);
        Person man = resident(story.invent(Origin.IDN, "L"));
        wed(resident(bride(wedding, 18)), man, wedding, Map.of("NO_DISPENSASI", story.id("DK/")));
    }

    private void underTheOldLaw() {
        story.lookalike("KWN-04");
        LocalDate wedding = LocalDate.of(2018, chance.between(1, 12), chance.between(2, 28));
        wed(resident(bride(wedding, 17)), resident(story.invent(Origin.IDN, "L")), wedding, Map.of());
    }

    private void otherPapers() {
        LocalDate wedding = scene.ago(120, 500);
        LocalDate from = wedding.plusDays(40);
        MixedCouple couple = MixedCouple.of(scene, wedding).arrive(wedding.minusDays(60), "C6");
        Person foreigner = couple.foreigner();
        String cell = foreigner.sex().equals("L") ? "SUAMI_" : "ISTRI_";
        int field = chance.between(0, 3);
        if (field == 0) {
            couple.wed(Map.of(cell + "NO_PASPOR", foreigner.passport(2)));
        } else if (field == 1) {
            LocalDate otherBirth = foreigner.birth().minusYears(4).plusDays(40);
            new MixedCouple(scene, foreigner.born(otherBirth), couple.local(), null, wedding).wed(Map.of());
        } else if (field == 2) {
            Origin other = foreigner.origin() == Origin.DEU ? Origin.KOR : Origin.DEU;
            couple.wed(Map.of(cell + "KEWARGANEGARAAN", other.name()));
        } else {
            couple.wed(Map.of(cell + "NAMA", story.inventUnlike(foreigner).name()));
        }
        couple.permitted(from, Map.of()).reside(from);
    }

    private void renewedPassport() {
        story.lookalike("KWN-05");
        LocalDate wedding = scene.ago(120, 500);
        MixedCouple couple = MixedCouple.of(scene, wedding)
                .arrive(wedding.minusDays(60), "C6")
                .wed(Map.of());
        Person foreigner = couple.foreigner();
        scene.immigration().renewal(foreigner, wedding.plusDays(10));
        Map<String, Object> book = Map.of(
                "NO_PASPOR",
                foreigner.passport(1),
                "TGL_TERBIT_PASPOR",
                Story.issued(foreigner, 1),
                "TGL_HABIS_PASPOR",
                Story.expires(foreigner, 1));
        couple.permitted(wedding.plusDays(40), book).reside(wedding.plusDays(40));
    }

    /** The registrar mistyped one digit of the passport. */
    private void oneDigitOff() {
        story.lookalike("KWN-05");
        LocalDate wedding = scene.ago(120, 500);
        LocalDate from = wedding.plusDays(40);
        MixedCouple couple = MixedCouple.of(scene, wedding).arrive(wedding.minusDays(60), "C6");
        String number = couple.foreigner().passport(0);
        char digit = number.charAt(4) == '7' ? '3' : '7';
        String cell = couple.foreigner().sex().equals("L") ? "SUAMI_NO_PASPOR" : "ISTRI_NO_PASPOR";
        couple.wed(Map.of(cell, number.substring(0, 4) + digit + number.substring(5)))
                .permitted(from, Map.of())
                .reside(from);
    }

    private void convertedFromArrival() {
        LocalDate wedding = scene.ago(120, 500);
        LocalDate from = wedding.plusDays(40);
        MixedCouple.of(scene, wedding)
                .arrive(wedding.minusDays(chance.between(10, 50)), chance.pick(List.of("A1", "B1", "VOA", "BVK")))
                .wed(Map.of())
                .permitted(from, Map.of("ASAL_IZIN", "ALIH STATUS", "TGL_PERMOHONAN", from.minusDays(12)))
                .reside(from);
    }

    private void convertedAfterNewVisa() {
        story.lookalike("KWN-06");
        LocalDate wedding = scene.ago(120, 500);
        LocalDate from = wedding.plusDays(60);
        MixedCouple.of(scene, wedding)
                .arrive(wedding.minusDays(50), "B1")
                .wed(Map.of())
                .leave(wedding.plusDays(5))
                .arrive(wedding.plusDays(12), "C6")
                .permitted(from, Map.of("ASAL_IZIN", "ALIH STATUS", "TGL_PERMOHONAN", from.minusDays(12)))
                .reside(from);
    }
}
