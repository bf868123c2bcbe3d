package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who is in the registry as an Indonesian and abroad as a foreigner (DOK-07), may be both, or only shares a name. */
final class NationalityPlots {
    /** How each of them may go. */
    static final List<Consumer<NationalityPlots>> ALL = List.of(
            NationalityPlots::bothNationalities,
            NationalityPlots::bothNationalities,
            NationalityPlots::youngWithTwo,
            NationalityPlots::namesakeAbroad);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    NationalityPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private Map<String, Object> mother(Person person) {
        return Map.of("NAMA_IBU", person.home().mother(), "INDEKS", "E31C");
    }

    private void residence(Person foreign, Map<String, ?> cells) {
        LocalDate from = scene.ago(60, 400);
        String number = story.id("2C31");
        scene.immigration().move(foreign, story.at(from.minusDays(20)), true, Map.of("INDEKS_VISA", "C6"));
        scene.immigration().permit(foreign, Permit.active(number, from, from.plusDays(729)), null, cells);
    }

    /** In the registry as an Indonesian, at the border with a foreign passport, at one address with one mother. */
    private void bothNationalities() {
        Person local = story.invent(Origin.IDN);
        scene.registry().resident(local, null, scene.ago(100, 600), null);
        residence(local.from(Origin.MYS), mother(local));
    }

    private void youngWithTwo() {
        story.lookalike("DOK-07");
        LocalDate birth = scene.today().minusYears(20).plusDays(chance.between(1, 300));
        Person local = story.invent(Origin.IDN, "P", birth);
        scene.registry().resident(local, null, scene.ago(100, 600), null);
        Person foreign = local.from(Origin.MYS);
        LocalDate day = scene.ago(60, 400);
        scene.immigration().visit(foreign, day, 0);
    }

    private void namesakeAbroad() {
        story.lookalike("DOK-07");
        Person local = story.invent(Origin.IDN);
        Person other = story.invent(Origin.MYS, local.sex());
        scene.registry().resident(local, null, scene.ago(100, 600), null);
        Person namesake = other.kin(other.number(), local.called(), local.birth(), local.sex());
        scene.immigration().visit(namesake, scene.ago(60, 400), 0);
    }
}
