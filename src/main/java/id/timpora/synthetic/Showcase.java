package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/**
 * The first stories of every world, the same in each: every rule has a finding, and findings open on a later night, stay,
 * and are cleared by rows that come later.
 */
final class Showcase {
    private static final List<Consumer<Showcase>> PLOTS = List.of(
            Showcase::overstayEndsWithDeparture,
            Showcase::overstayBegins,
            Showcase::overstayEndsWithDeath,
            Showcase::afterExitClearedByLateEntry,
            Showcase::afterExitBegins,
            Showcase::withoutEntryStays,
            Showcase::withoutEntryClearedByLateEntry,
            Showcase::twoPlacesClearedByCorrection,
            Showcase::twoPlacesBegin,
            Showcase::borrowedPassport,
            Showcase::expiredPassportClearedByNewOne,
            Showcase::biodataClearedByCorrection,
            Showcase::weddingAbroadClearedByAnnulment,
            Showcase::weddingAbroadBegins,
            Showcase::guestReportedAtLast,
            Showcase::guestNeverReported,
            Showcase::guestOfSilentOffice,
            Showcase::wantedOnAndOff,
            Showcase::banBegins);

    /** How many there are. */
    static final int STORIES = PLOTS.size() + Sequels.STORIES;

    private static final Lodging LOSMEN = Lodging.ALL.get(0);
    private static final Lodging HOTEL = Lodging.ALL.get(1);
    private static final Lodging SILENT = Lodging.ALL.get(5);

    private final Scene scene;
    private final Story story;
    private final LocalDate first;

    Showcase(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.first = story.book().night(0);
    }

    /** Tells one of them, from 1. */
    void tell(int number) {
        if (number <= PLOTS.size()) {
            PLOTS.get(number - 1).accept(this);
        } else {
            new Sequels(scene).tell(number - PLOTS.size());
        }
    }

    private LocalDate day(int fromFirst) {
        return first.plusDays(fromFirst);
    }

    private LocalDateTime evening(int fromFirst) {
        return day(fromFirst).atTime(18, 30);
    }

    private Person visitor(Origin origin, int entry, int until) {
        Person person = story.invent(origin);
        scene.enter(person, day(entry), day(until));
        return person;
    }

    private void overstayEndsWithDeparture() {
        scene.leave(visitor(Origin.CHN, -40, -11), day(2));
    }

    private void overstayBegins() {
        visitor(Origin.VNM, -32, -3);
    }

    private void overstayEndsWithDeath() {
        Person person = visitor(Origin.DEU, -90, -61);
        story.notBefore(1);
        scene.registry().death(person, day(-2));
    }

    private void afterExitClearedByLateEntry() {
        Person person = visitor(Origin.MYS, -30, -1);
        scene.leave(person, day(-20));
        scene.reported(person, LOSMEN, evening(-12), evening(-11));
        story.notBefore(2);
        scene.enter(person, day(-13), day(16));
    }

    private void afterExitBegins() {
        Person person = visitor(Origin.CHN, -25, 4);
        scene.leave(person, day(-5));
        scene.reported(person, HOTEL, evening(1), evening(2));
    }

    private void withoutEntryStays() {
        Person person = story.invent(Origin.VNM);
        scene.reported(person, HOTEL, evening(-9), evening(-8));
        scene.reported(person, LOSMEN, evening(-2), evening(-1));
    }

    private void withoutEntryClearedByLateEntry() {
        Person person = story.invent(Origin.KOR);
        scene.reported(person, HOTEL, evening(-6), evening(-5));
        scene.reported(person, HOTEL, evening(-3), evening(-2));
        story.notBefore(1);
        scene.enter(person, day(-7), day(22));
    }

    private void twoPlacesClearedByCorrection() {
        Person person = visitor(Origin.IND, -14, 15);
        Seen long_ = scene.reported(person, LOSMEN, evening(-10), evening(-6));
        scene.reported(person, LOSMEN.elsewhere(), evening(-8), evening(-6));
        Row corrected = long_.row().copy().with("TGL_CHECK_OUT", evening(-9));
        story.correct(
                long_,
                corrected,
                long_.mentions().stream().map(m -> m.in(corrected)).toList());
    }

    private void twoPlacesBegin() {
        Person person = visitor(Origin.MYS, -3, 26);
        scene.reported(person, HOTEL, evening(-1), evening(3));
        scene.reported(person, HOTEL.elsewhere(), evening(1), evening(2));
    }

    private void borrowedPassport() {
        Person owner = visitor(Origin.CHN, -20, 9);
        scene.leave(owner, day(-8));
        Person other = story.inventUnlike(owner);
        new Borrowed(story).report(other, owner, day(1));
    }

    private void expiredPassportClearedByNewOne() {
        Person person = story.invent(Origin.DEU);
        scene.immigration().crossing(person, story.at(day(-10)), true, 0, day(19), null, day(-30));
        story.notBefore(1);
        scene.immigration().crossing(person, story.at(day(-40)), true, 1, day(-11), null, day(1500));
        scene.immigration().crossing(person, story.at(day(-35)), false, 1, null, null, day(1500));
        scene.immigration().renewal(person, day(-41));
    }

    private void biodataClearedByCorrection() {
        Person person = visitor(Origin.KOR, -200, -171);
        String permit = story.id("2C11");
        scene.immigration().permit(person, Permit.active(permit, day(-190), day(175)), null);
        Seen wrong = scene.registry()
                .resident(person, permit, day(-150), person.birth().minusYears(13));
        Row corrected = wrong.row().copy().with("TGL_LHR", person.birth());
        String right = person.birth().toString();
        story.correct(
                wrong,
                corrected,
                wrong.mentions().stream().map(m -> m.in(corrected).born(right)).toList());
    }

    private Seen weddingAbroad(int wedding) {
        Person husband = story.invent(Origin.MYS, "L");
        Person wife = story.invent(Origin.IDN, "P");
        Person witness = story.invent(Origin.IDN);
        scene.enter(husband, day(wedding - 30), day(wedding - 1));
        scene.leave(husband, day(wedding - 10));
        scene.registry().resident(wife, null, day(-300), null);
        Seen certificate = scene.registry().wedding(husband, wife, witness, day(wedding), false, false);
        scene.enter(husband, day(wedding + 1), day(wedding + 30));
        return certificate;
    }

    private void weddingAbroadClearedByAnnulment() {
        Seen certificate = weddingAbroad(-25);
        scene.registry().annul(certificate.row(), day(2));
    }

    private void weddingAbroadBegins() {
        weddingAbroad(-2);
    }

    private void guestReportedAtLast() {
        Person person = visitor(Origin.CHN, -8, 21);
        scene.reception().guest(person, HOTEL, evening(-6), evening(-4));
        scene.reception().report(person, HOTEL, evening(-6), evening(-4), evening(1), 0, Story.expires(person, 0));
    }

    private void guestNeverReported() {
        Person person = visitor(Origin.VNM, -3, 26);
        scene.reception().guest(person, LOSMEN, evening(-2), evening(-1));
    }

    private void guestOfSilentOffice() {
        Person person = visitor(Origin.MYS, -6, 23);
        scene.reception().guest(person, SILENT, evening(-5), evening(-4));
    }

    private void wantedOnAndOff() {
        Person person = story.invent(Origin.IDN);
        scene.registry().resident(person, null, day(-400), null);
        scene.police().police(person, day(-60), "TERLAPOR");
        scene.police().wanted(person, day(-50), 1);
        scene.police().wanted(story.invent(Origin.IDN), day(-80), 0);
    }

    private void banBegins() {
        Person person = visitor(Origin.IND, -70, -41);
        scene.leave(person, day(-45));
        scene.police().police(person, day(-50), "TERSANGKA");
        scene.immigration().measure(person, "TANGKAL", day(1), null, 0);
    }
}
