package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Persons who are easily taken for one another, and are not; and kin. */
final class Lookalikes {
    private static final int SIBLINGS = 3;

    private final Scene scene;
    private final Story story;
    private final Chance chance;
    private final Siblings siblings;

    Lookalikes(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
        this.siblings = new Siblings(chance);
    }

    void tell() {
        int plot = chance.between(0, 2);
        if (plot == 0) {
            twins();
        } else if (plot == 1) {
            namesakes();
        } else {
            siblings();
        }
    }

    /** Born on one day, named by one family, on the road together; only their own names and papers differ. */
    private void twins() {
        Person one = story.invent(scene.foreign());
        Person other = story.kin(one, siblings.otherGiven(one), one.birth(), one.sex());
        LocalDate entry = scene.ago(20, 300);
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = entry.plusDays(1).atTime(15, chance.between(0, 40));
        for (Person twin : List.of(one, other)) {
            scene.enter(twin, entry, entry.plusDays(29));
            scene.reported(twin, lodging, in, in.plusDays(2));
            scene.leave(twin, entry.plusDays(12));
        }
    }

    /** One full name and one date of birth, two persons who never met. */
    private void namesakes() {
        Person one = story.invent(scene.foreign());
        Person other = story.invent(one.origin(), one.sex());
        Person namesake = other.kin(other.number(), one.called(), one.birth(), one.sex());
        LocalDate first = scene.ago(200, 400);
        LocalDate second = scene.ago(20, 150);
        scene.enter(one, first, first.plusDays(29));
        scene.lodge(one, first.plusDays(2), 2);
        scene.leave(one, first.plusDays(14));
        scene.enter(namesake, second, second.plusDays(29));
        scene.lodge(namesake, second.plusDays(1), 3);
        scene.leave(namesake, second.plusDays(11));
    }

    /** Children of one house, in the civil registry and across the border. */
    private void siblings() {
        Person eldest = story.invent(Origin.IDN);
        Person sibling = eldest;
        for (int i = 0; i < SIBLINGS; i++) {
            scene.registry().resident(sibling, null, scene.ago(10, 500), null);
            LocalDate out = scene.ago(40, 300);
            scene.leave(sibling, out);
            scene.immigration().crossing(sibling, story.at(out.plusDays(5)), true, 0, null);
            sibling = story.kin(
                    eldest,
                    siblings.otherGiven(eldest),
                    eldest.birth().plusYears(2L * (i + 1)),
                    chance.of(0.5) ? "L" : "P");
        }
    }
}
