package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Many at once: a group on the road, and one guarantor with one telephone for several. */
final class Crowds {
    private final Scene scene;
    private final Story story;
    private final Chance chance;

    Crowds(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    void tell() {
        if (chance.of(0.5)) {
            tourGroup();
        } else {
            guarantor();
        }
    }

    /** One bus, one lodging, one who pays; each has his own papers. */
    private void tourGroup() {
        Origin origin = scene.foreign();
        LocalDate entry = scene.ago(10, 300);
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = entry.atTime(18, chance.between(0, 30));
        List<Person> group = new ArrayList<>();
        for (int i = 0; i < chance.between(5, 9); i++) {
            group.add(story.invent(origin));
        }
        for (Person guest : group) {
            scene.enter(guest, entry, entry.plusDays(29));
            scene.reported(guest, lodging, in, in.plusDays(2));
            scene.reception().guest(guest, lodging, in, in.plusDays(2), group.get(0));
            scene.leave(guest, entry.plusDays(6));
        }
    }

    /** An Indonesian who stands for several foreigners. */
    private void guarantor() {
        Person guarantor = story.invent(Origin.IDN);
        scene.registry().resident(guarantor, null, scene.ago(100, 600), null);
        for (int i = 0; i < chance.between(3, 5); i++) {
            Person holder = story.invent(scene.foreign());
            LocalDate from = scene.ago(60, 300);
            scene.enter(holder, from.minusDays(5), from.plusDays(24));
            String number = story.id("2C31");
            scene.immigration().permit(holder, Permit.active(number, from, from.plusDays(364)), guarantor);
        }
    }
}
