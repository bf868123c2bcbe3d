package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One person whose papers change: a new passport, a husband's name, a nickname. */
final class Changes {
    private final Scene scene;
    private final Story story;
    private final Chance chance;

    Changes(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    void tell() {
        int plot = chance.between(0, 2);
        if (plot == 0) {
            newPassport();
        } else if (plot == 1) {
            husbandsName();
        } else {
            nickname();
        }
    }

    /** Came on one passport, comes again on the next; only sometimes a permit shows both. */
    private void newPassport() {
        Person person = story.invent(scene.foreign());
        LocalDate first = scene.ago(250, 400);
        LocalDate second = scene.ago(20, 200);
        scene.enter(person, first, first.plusDays(29));
        scene.lodge(person, first.plusDays(1), 2);
        scene.leave(person, first.plusDays(9));
        scene.immigration().crossing(person, story.at(second), true, 1, second.plusDays(29));
        scene.immigration().crossing(person, story.at(second.plusDays(8)), false, 1, null);
        if (chance.of(0.5)) {
            scene.immigration().renewal(person, second.minusDays(2));
        }
    }

    /** Marries and is then written down under the husband's name by lodgings. */
    private void husbandsName() {
        Person wife = story.invent(scene.foreign(), "P");
        Person husband = story.invent(Origin.IDN, "L");
        Person witness = story.invent(Origin.IDN);
        LocalDate wedding = scene.ago(60, 400);
        scene.enter(wife, wedding.minusDays(10), wedding.plusDays(50));
        scene.registry().resident(husband, null, scene.ago(100, 600), null);
        scene.registry().wedding(husband, wife, witness, wedding, false, false);
        Person married = wife.renamed(wife.called().married(husband.called()));
        LocalDateTime in = wedding.plusDays(20).atTime(16, 0);
        scene.reception().renamedGuest(married, Lodging.ALL.get(1), in, in.plusDays(1));
        scene.leave(wife, wedding.plusDays(30));
    }

    /** The police know the person by another name too. */
    private void nickname() {
        Person person = story.invent(Origin.IDN);
        LocalDate event = scene.ago(20, 300);
        scene.registry().resident(person, null, scene.ago(100, 600), null);
        scene.police().known(person, "SI " + person.given().split(" ")[0], event);
    }
}
