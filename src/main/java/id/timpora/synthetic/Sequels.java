package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Further first stories of every world: findings open, are cleared by rows of the second night, and some reopen on the third. */
final class Sequels {
    private static final List<Consumer<Sequels>> PLOTS = List.of(
            Sequels::marriageFoundThenAnnulled,
            Sequels::extensionAppliedThenRefused,
            Sequels::dateCorrectedThenSentAgain,
            Sequels::divorceArrives,
            Sequels::dispensationArrives,
            Sequels::cardArrives,
            Sequels::permitFollowsDivorce,
            Sequels::exitArrives,
            Sequels::passportFoundAgain,
            Sequels::zoneReadAgain,
            Sequels::travelsWithAunt,
            Sequels::departsSoon,
            Sequels::bannedComesBack);

    /** How many there are. */
    static final int STORIES = PLOTS.size();

    private final Scene scene;
    private final Story story;

    Sequels(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
    }

    /** Tells one of them, from 1. */
    void tell(int number) {
        PLOTS.get(number - 1).accept(this);
    }

    private LocalDate day(int fromFirst) {
        return story.book().night(0).plusDays(fromFirst);
    }

    private @Nullable Seen again(@Nullable Seen seen, Map<String, ?> cells) {
        if (seen == null) {
            return null;
        }
        Row corrected = seen.row().copy().withAll(cells);
        return story.correct(
                seen,
                corrected,
                seen.mentions().stream().map(m -> m.in(corrected)).toList());
    }

    /** KWN-01 opens, is cleared by the certificate, and reopens when the marriage is annulled. */
    private void marriageFoundThenAnnulled() {
        LocalDate from = day(-100);
        MixedCouple couple = MixedCouple.of(scene, day(-140)).arrive(day(-190), "C6");
        couple.permitted(from, Map.of()).reside(from);
        story.notBefore(1);
        couple.wed(Map.of("LEMBAGA", "KUA"));
        if (couple.certificate() != null) {
            story.notBefore(2);
            scene.registry().annul(couple.certificate().row(), day(1));
        }
    }

    /** KEB-01 opens, is cleared by an application made in time, and reopens when that is refused. */
    private void extensionAppliedThenRefused() {
        Person person = story.invent(Origin.CHN);
        scene.enter(person, day(-40), day(-11));
        story.notBefore(1);
        String number = story.id("AP");
        Permit applied = new Permit(number, "ITK", "PROSES", day(-15), null, day(-15));
        Seen row = scene.immigration().permit(person, applied, null, Map.of("INDEKS", "C1"));
        again(row, Map.of("STATUS", "BATAL", "TGL_STATUS", day(1), "TGL_TERBIT", day(-15)));
    }

    /** DOK-05 and DAT-01 open, are cleared by a correction, and reopen when the registry sends the old date again. */
    private void dateCorrectedThenSentAgain() {
        Person person = story.invent(Origin.DEU);
        String permit = story.id("2C11");
        scene.immigration().move(person, story.at(day(-200)), true, Map.of("INDEKS_VISA", "C18"));
        scene.immigration().permit(person, Permit.active(permit, day(-190), day(175)), null);
        LocalDate wrong = person.birth().minusYears(13);
        Seen first = scene.registry().resident(person, permit, day(-150), wrong);
        Seen second = written(first, person.birth());
        story.fault("DAT-01", written(second, wrong), "NIK");
    }

    private @Nullable Seen written(@Nullable Seen seen, LocalDate birth) {
        if (seen == null) {
            return null;
        }
        Row row = seen.row().copy().with("TGL_LHR", birth);
        return story.correct(
                seen,
                row,
                seen.mentions().stream()
                        .map(m -> m.in(row).born(birth.toString()))
                        .toList());
    }

    private Person resident(Origin origin, String sex) {
        Person person = story.invent(origin, sex);
        scene.registry().resident(person, null, day(-400), null);
        return person;
    }

    /** KWN-03: the divorce is written down at last. */
    private void divorceArrives() {
        Person man = resident(Origin.IDN, "L");
        Seen first = scene.registry().wedding(man, resident(Origin.IDN, "P"), null, day(-600), Map.of());
        scene.registry().wedding(man, resident(Origin.IDN, "P"), null, day(-60), Map.of());
        story.notBefore(1);
        scene.registry().end(first.row(), day(-200), "CERAI");
    }

    /** KWN-04: the number of the dispensation is sent after. */
    private void dispensationArrives() {
        Person bride = story.invent(Origin.IDN, "P", day(-30).minusYears(18).minusDays(60));
        scene.registry().resident(bride, null, day(-300), null);
        Seen row = scene.registry().wedding(resident(Origin.IDN, "L"), bride, null, day(-30), Map.of());
        again(row, Map.of("NO_DISPENSASI", "DK/CONTOH/12"));
    }

    private Map<String, Object> card(LocalDate from, LocalDate until) {
        return Map.of("NO_SKTT", story.id("SKTT"), "TGL_TERBIT_SKTT", from, "MASA_BERLAKU_SKTT", until);
    }

    /** REG-03: no card, until the registry sends it. */
    private void cardArrives() {
        Person person = story.invent(Origin.KOR);
        String permit = story.id("2C11");
        scene.immigration().move(person, story.at(day(-70)), true, Map.of("INDEKS_VISA", "C18"));
        scene.immigration().permit(person, Permit.active(permit, day(-50), day(314)), null);
        story.notBefore(1);
        scene.registry().resident(person, permit, day(-5), null, card(day(-5), day(314)));
    }

    /** REG-07: divorced, and the permit follows on the third night. */
    private void permitFollowsDivorce() {
        LocalDate from = day(-200);
        MixedCouple couple =
                MixedCouple.of(scene, day(-240)).arrive(day(-300), "C6").wed(Map.of());
        couple.permitted(from, Map.of()).reside(from);
        scene.registry().end(couple.certificate().row(), day(-40), "CERAI");
        story.notBefore(1);
        Seen permit = story.rows().stream()
                .filter(s -> s.row().layout() == Layout.IZIN_TINGGAL)
                .findFirst()
                .orElseThrow();
        again(permit, Map.of("STATUS", "ALIH STATUS", "TGL_STATUS", day(0)));
    }

    /** KEB-06: permission to leave, and the exit is delivered late. */
    private void exitArrives() {
        Person person = story.invent(Origin.VNM);
        scene.immigration().move(person, story.at(day(-300)), true, Map.of("INDEKS_VISA", "C18"));
        Map<String, Object> cells = Map.of("STATUS", "EPO", "TGL_STATUS", day(-20));
        scene.immigration().permit(person, Permit.active(story.id("2C11"), day(-280), day(84)), null, cells);
        story.notBefore(1);
        scene.immigration().move(person, story.at(day(-16)), false, Map.of());
    }

    /** DOK-06: reported lost, used at a lodging; the report is amended, it had been found the same day. */
    private void passportFoundAgain() {
        Person person = story.invent(Origin.IND);
        scene.enter(person, day(-20), day(9));
        Seen report = scene.police().lost(person, "PASPOR", person.passport(0), day(-15), Map.of());
        LocalDateTime in = day(-10).atTime(17, 0);
        scene.reported(person, Lodging.ALL.get(1), in, in.plusDays(2));
        again(report, Map.of("STATUS", "DITEMUKAN", "TGL_STATUS", day(-14)));
    }

    /** DOK-03: the machine reads a digit wrongly, and the row is sent again. */
    private void zoneReadAgain() {
        Person person = story.invent(Origin.CHN);
        String zone = Zone.second(person, 0, Story.expires(person, 0));
        String misread = zone.substring(0, 13) + (zone.charAt(13) == '9' ? '0' : '9') + zone.substring(14);
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("MRZ1", Zone.first(person));
        cells.put("MRZ2", misread);
        cells.put("BERLAKU_SD", day(20));
        again(scene.immigration().move(person, story.at(day(-9)), true, cells), Map.of("MRZ2", zone));
    }

    /** TPP-05: under age with an adult of another family, who turns out to live in the same household. */
    private void travelsWithAunt() {
        Person minor = story.invent(Origin.IDN, "P", day(-15 * 365));
        Person aunt = story.invent(Origin.IDN, "P").living(minor.home());
        String passport = minor.passport(0);
        scene.registry().resident(minor, null, day(-300), null, Map.of("NO_PASPOR", passport));
        LocalDateTime at = story.at(day(-2));
        for (Person traveller : List.of(minor, aunt)) {
            scene.immigration().move(traveller, at, false, Map.of("TPI", "PLBN ENTIKONG"));
        }
        story.notBefore(1);
        scene.registry().resident(aunt, null, day(-200), null, Map.of("NO_PASPOR", aunt.passport(0)));
    }

    /** KWN-13: a bride of nineteen leaves on a passport of the week of her wedding. */
    private void departsSoon() {
        Person bride = story.invent(Origin.IDN, "P", day(-60).minusYears(19));
        Person groom = story.invent(Origin.CHN, "L").living(bride.home());
        LocalDate passport = day(-55);
        MixedCouple couple = new MixedCouple(scene, groom, bride, null, day(-50))
                .arrive(day(-110), "C6")
                .wed(Map.of());
        couple.permitted(day(-12), Map.of());
        scene.registry().resident(bride, null, day(-50), null, Map.of("NO_PASPOR", bride.passport(0)));
        Map<String, Object> cells = Map.of("TGL_TERBIT_DOKUMEN", passport, "TGL_HABIS_DOKUMEN", passport.plusYears(10));
        scene.immigration().move(bride, day(1).atTime(9, 40), false, cells);
    }

    /** WL-01: on the ban list, and at the border on the second night. */
    private void bannedComesBack() {
        Person person = story.invent(Origin.KOR);
        Map<String, Object> cells = Map.of("SAMPAI", day(300));
        scene.immigration().measure(person, "TANGKAL", day(-100), null, 0, cells);
        scene.enter(person, day(1), day(30));
    }
}
