package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who comes back in spite of a ban (WL-01), or after it. */
final class BanPlots {
    /** How each of them may go. */
    static final List<Consumer<BanPlots>> ALL = List.of(
            BanPlots::bannedComesBack,
            BanPlots::bannedUnderOtherPassport,
            BanPlots::candidate,
            BanPlots::banOver,
            BanPlots::banLifted);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    BanPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void banned(Person person, LocalDate day, String status, @Nullable LocalDate until) {
        Map<String, Object> cells =
                until == null ? Map.of("STATUS", status) : Map.of("STATUS", status, "SAMPAI", until);
        scene.immigration().measure(person, "TANGKAL", day, null, 0, cells);
    }

    private void bannedComesBack() {
        Person person = story.invent(scene.foreign());
        LocalDate day = scene.ago(40, 300);
        banned(person, day.minusDays(chance.between(30, 300)), "AKTIF", chance.of(0.5) ? null : day.plusDays(200));
        scene.immigration().visit(person, day, 0);
    }

    private void bannedUnderOtherPassport() {
        Person person = story.invent(scene.foreign());
        LocalDate day = scene.ago(40, 300);
        banned(person, day.minusDays(chance.between(30, 300)), "AKTIF", null);
        scene.immigration().visit(person, day, 1);
    }

    /** Name and birth date of a banned person, nationality and passport of another. */
    private void candidate() {
        Person person = story.invent(Origin.MYS);
        Person other = story.invent(Origin.CHN, person.sex());
        LocalDate day = scene.ago(40, 300);
        banned(person, day.minusDays(100), "AKTIF", null);
        scene.immigration().visit(other.kin(other.number(), person.called(), person.birth(), person.sex()), day, 0);
    }

    private void banOver() {
        story.lookalike("WL-01");
        Person person = story.invent(scene.foreign());
        LocalDate day = scene.ago(40, 300);
        banned(person, day.minusDays(400), chance.of(0.5) ? "AKTIF" : "BERAKHIR", day.minusDays(35));
        scene.immigration().visit(person, day, 0);
    }

    private void banLifted() {
        story.lookalike("WL-01");
        Person person = story.invent(scene.foreign());
        LocalDate day = scene.ago(40, 300);
        banned(person, day.minusDays(200), "DICABUT", null);
        scene.immigration().visit(person, day, 0);
    }
}
