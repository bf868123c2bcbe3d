package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who leads others across and returns alone (TPP-04), minors with strangers (TPP-05), and companions nobody need mind. */
final class CompanionPlots {
    private static final Map<String, String> AT_ENTIKONG = Map.of("TPI", "PLBN ENTIKONG");

    /** How each of them may go. */
    static final List<Consumer<CompanionPlots>> ALL = List.of(
            CompanionPlots::escort,
            CompanionPlots::escort,
            CompanionPlots::escort,
            CompanionPlots::sameCompanion,
            CompanionPlots::minorWithStranger,
            CompanionPlots::minorWithStranger,
            CompanionPlots::minorInOneRoom,
            CompanionPlots::minorInOneRoom,
            CompanionPlots::minorUnknown,
            CompanionPlots::minorWithParent);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    CompanionPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void crossTogether(List<Person> group, LocalDateTime at, boolean entry) {
        for (int i = 0; i < group.size(); i++) {
            scene.immigration().move(group.get(i), at.plusMinutes(i), entry, AT_ENTIKONG);
        }
    }

    /** Three times out with somebody new, three times home alone. */
    private void escort() {
        Person escort = story.invent(Origin.IDN);
        LocalDate day = scene.ago(70, 300);
        for (int i = 0; i < 3; i++) {
            Person led = chance.of(0.5) ? new Arrivals(scene).young(day, 20) : story.invent(Origin.IDN);
            crossTogether(List.of(escort, led), story.at(day), false);
            scene.immigration().move(escort, story.at(day.plusDays(3)), true, AT_ENTIKONG);
            day = day.plusDays(chance.between(8, 18));
        }
    }

    private void sameCompanion() {
        story.lookalike("TPP-04");
        Person one = story.invent(Origin.IDN);
        Person other = story.invent(Origin.IDN);
        LocalDate day = scene.ago(70, 300);
        for (int i = 0; i < 3; i++) {
            crossTogether(List.of(one, other), story.at(day), false);
            crossTogether(List.of(one, other), story.at(day.plusDays(3)), true);
            day = day.plusDays(12);
        }
    }

    private Person minor(LocalDate day) {
        return new Arrivals(scene).young(day, chance.between(12, 16));
    }

    private Person registered(Person person) {
        scene.registry().resident(person, null, scene.ago(301, 600), null);
        return person;
    }

    private void minorWithStranger() {
        LocalDate day = scene.ago(20, 300);
        crossTogether(List.of(registered(minor(day)), story.invent(Origin.IDN)), story.at(day), false);
    }

    private void minorUnknown() {
        LocalDate day = scene.ago(20, 300);
        crossTogether(List.of(minor(day), story.invent(Origin.IDN)), story.at(day), false);
    }

    private void minorInOneRoom() {
        LocalDate day = scene.ago(20, 300);
        LocalDateTime in = day.atTime(19, 0);
        Map<String, Object> room = Map.of("NO_KAMAR", "A" + chance.between(1, 20));
        for (Person guest : List.of(registered(minor(day)), story.invent(Origin.IDN))) {
            scene.reception()
                    .guest(guest, Lodging.ALL.get(0), in, day.plusDays(1).atTime(8, 0), guest, room);
        }
    }

    private void minorWithParent() {
        story.lookalike("TPP-05");
        LocalDate day = scene.ago(20, 300);
        Person minor = minor(day);
        Person parent = registered(story.invent(Origin.IDN, "P").living(minor.home()));
        scene.registry().resident(minor, null, scene.ago(301, 600), null, Map.of("NIK_IBU", parent.nik()));
        Person neighbour = story.invent(Origin.IDN);
        crossTogether(List.of(minor, parent, neighbour), story.at(day), false);
    }
}
