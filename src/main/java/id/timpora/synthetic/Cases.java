package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** Those the police write about, and those who borrow a passport. */
final class Cases {
    private final Scene scene;
    private final Story story;
    private final Chance chance;
    private final LocalDate today;

    Cases(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
        this.today = scene.today();
    }

    void policeCase() {
        Person person = story.invent(chance.of(0.5) ? scene.foreign() : Origin.IDN);
        LocalDate event = scene.ago(5, 300);
        if (person.isForeign()) {
            scene.immigration().crossing(person, story.at(event.minusDays(10)), true, 0, event.plusDays(19));
            scene.leave(person, event.plusDays(15));
            if (chance.of(0.5)) {
                scene.immigration().measure(person, "TANGKAL", event.plusDays(20), null, chance.of(0.1) ? 1 : 0);
            }
        } else {
            scene.registry().resident(person, null, scene.ago(0, 600), null);
            if (chance.of(0.5)) {
                scene.police().wanted(person, event.plusDays(3), chance.of(0.1) ? 1 : 0);
            }
        }
        scene.police().police(person, event, chance.pick(List.of("PELAPOR", "KORBAN", "SAKSI", "TERLAPOR")));
    }

    /** A second person shows a passport number that belongs to the first. */
    void twoOnOnePassport() {
        Person owner = story.invent(scene.foreign());
        Person other = story.inventUnlike(owner);
        LocalDate entry = scene.ago(30, 300);
        scene.immigration().crossing(owner, story.at(entry), true, 0, entry.plusDays(29));
        scene.leave(owner, entry.plusDays(20));
        if (chance.of(0.5)) {
            new Borrowed(story)
                    .report(other, owner, entry.plusDays(40).isAfter(today) ? entry.plusDays(3) : entry.plusDays(40));
        } else {
            LocalDate stay = entry.plusDays(2);
            scene.lodge(owner, stay, 2);
        }
    }
}
