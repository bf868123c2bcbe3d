package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Those who come and go; most of them fit, a few do not. */
final class Travellers {
    private final Scene scene;
    private final Story story;
    private final Chance chance;
    private final LocalDate today;

    Travellers(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
        this.today = scene.today();
    }

    /** An Indonesian who works across the border and comes home. */
    void commuter() {
        Person person = story.invent(Origin.IDN);
        LocalDate day = scene.ago(40, 500);
        for (int i = 0; i < chance.between(1, 3); i++) {
            scene.immigration().crossing(person, story.at(day), false, 0, null);
            day = day.plusDays(chance.between(1, 12));
            scene.immigration().crossing(person, story.at(day), true, 0, null);
            day = day.plusDays(chance.between(1, 10));
        }
        if (chance.of(0.06)) {
            scene.registry().resident(person, null, scene.ago(0, 400), null);
        }
        if (chance.of(0.15)) {
            LocalDateTime in = story.at(scene.ago(0, 60));
            scene.reception().guest(person, chance.pick(Lodging.ALL), in, in.plusDays(1));
        }
    }

    /** A foreigner who enters, stays at lodgings, and leaves in time, unless the story is another. */
    void visitor() {
        Person person = story.invent(scene.foreign());
        int plot = chance.between(0, 99);
        boolean fresh = chance.of(0.25);
        LocalDate entry = fresh ? scene.ago(0, 6) : scene.ago(20, 400);
        LocalDate until = entry.plusDays(29);
        if (plot < 14) {
            withoutEntry(person);
            return;
        }
        if (plot < 29) {
            expiredPassport(person, entry);
            return;
        }
        scene.immigration().crossing(person, story.at(entry), true, 0, until);
        LocalDate stay = entry.plusDays(chance.between(0, 3));
        scene.lodge(person, stay, chance.between(1, 4));
        if (plot < 37) {
            afterExit(person, entry.plusDays(10));
        } else if (plot < 52) {
            twoPlaces(person, entry.plusDays(6));
        } else if (plot < 56) {
            scene.immigration().refusedEntry(person, entry.minusDays(1));
            scene.leave(person, entry.plusDays(9));
        } else if (plot >= 67 || fresh) {
            scene.leave(person, entry.plusDays(chance.between(5, 25)));
        } else if (plot < 59) {
            scene.immigration().crossing(person, story.at(entry.plusDays(12)), false, 0, null);
            scene.immigration().crossing(person, story.at(today.minusDays(3)), true, 0, today.plusDays(26));
        } else if (plot == 66) {
            scene.immigration().measure(person, "DEPORTASI", until.plusDays(5), until.plusDays(9), 0);
        }
    }

    /** Two lodgings know the guest, the border does not. */
    private void withoutEntry(Person person) {
        LocalDate day = scene.ago(5, 170);
        lodgeBoth(person, day);
        if (chance.of(0.2)) {
            scene.immigration().crossing(person, story.at(day.minusDays(4)), true, 0, day.plusDays(26));
            scene.leave(person, day.plusDays(4));
        }
    }

    private void lodgeBoth(Person person, LocalDate day) {
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = day.atTime(15, 30);
        scene.reception().report(person, lodging, in, in.plusDays(1), in.plusHours(2), 0, Story.expires(person, 0));
        scene.reception()
                .report(
                        person,
                        lodging,
                        in.plusDays(7),
                        in.plusDays(8),
                        in.plusDays(7).plusHours(3),
                        0,
                        Story.expires(person, 0));
    }

    /** The first book runs out; sometimes a second one is known, which clears it. */
    private void expiredPassport(Person person, LocalDate entry) {
        LocalDate expired = entry.minusDays(chance.between(5, 200));
        scene.immigration().crossing(person, story.at(entry), true, 0, entry.plusDays(29), null, expired);
        if (chance.of(0.5)) {
            scene.immigration()
                    .crossing(
                            person,
                            story.at(entry.minusDays(30)),
                            true,
                            1,
                            entry.minusDays(1),
                            null,
                            entry.plusYears(4));
            scene.immigration()
                    .crossing(person, story.at(entry.minusDays(20)), false, 1, null, null, entry.plusYears(4));
            scene.immigration().renewal(person, entry.minusDays(31));
        }
        scene.leave(person, entry.plusDays(8));
    }

    private void afterExit(Person person, LocalDate exit) {
        scene.leave(person, exit);
        LocalDate back = exit.plusDays(chance.between(2, 9));
        if (chance.of(0.3)) {
            scene.immigration().crossing(person, story.at(back.minusDays(1)), true, 0, back.plusDays(28));
            scene.leave(person, back.plusDays(6));
        }
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = back.atTime(17, 0);
        scene.reception().report(person, lodging, in, in.plusDays(1), in.plusHours(2), 0, Story.expires(person, 0));
    }

    private void twoPlaces(Person person, LocalDate day) {
        Lodging one = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = day.atTime(14, 0);
        scene.reception().report(person, one, in, in.plusDays(4), in.plusHours(2), 0, Story.expires(person, 0));
        LocalDateTime second = in.plusDays(chance.of(0.6) ? 2 : 4).plusHours(3);
        scene.reception()
                .report(
                        person,
                        one.elsewhere(),
                        second,
                        second.plusDays(2),
                        second.plusHours(2),
                        0,
                        Story.expires(person, 0));
        scene.leave(person, day.plusDays(12));
    }
}
