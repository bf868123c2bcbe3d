package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Map;

/** People whom stories begin with. */
final class Arrivals {
    private final Scene scene;
    private final Story story;

    Arrivals(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
    }

    /** A foreigner who enters as a visitor, with a visa or permission of this index. */
    Person visitor(LocalDate day, String index) {
        Person person = story.invent(scene.foreign());
        Map<String, Object> cells = Map.of("INDEKS_VISA", index, "BERLAKU_SD", day.plusDays(29));
        scene.immigration().move(person, story.at(day), true, cells);
        return person;
    }

    /** A foreigner with a year's permit, with these cells as they are. */
    Person holder(LocalDate from, Map<String, ?> cells) {
        Person person = story.invent(scene.foreign());
        scene.immigration().move(person, story.at(from.minusDays(9)), true, Map.of("INDEKS_VISA", "C18"));
        String number = story.id("2C11");
        scene.immigration().permit(person, Permit.active(number, from, from.plusDays(364)), null, cells);
        return person;
    }

    /** An Indonesian girl of this age on a day. */
    Person young(LocalDate day, int age) {
        int days = scene.chance().between(20, 300);
        return story.invent(Origin.IDN, "P", day.minusYears(age).minusDays(days));
    }
}
