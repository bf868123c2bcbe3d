package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Documents lost or revoked and used all the same (DOK-06), or found, or renewed. */
final class LossPlots {
    /** How each of them may go. */
    static final List<Consumer<LossPlots>> ALL = List.of(
            LossPlots::lostPassport,
            LossPlots::lostCard,
            LossPlots::revokedPermit,
            LossPlots::lostAndFound,
            LossPlots::lostAndRenewed);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    LossPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void lostPassport() {
        Person person = story.invent(scene.foreign());
        LocalDate entry = scene.ago(60, 300);
        scene.enter(person, entry, entry.plusDays(29));
        String number = person.passport(0);
        String written =
                chance.of(0.5) ? number : number.charAt(0) + " " + number.substring(1, 5) + "-" + number.substring(5);
        scene.police().lost(person, "PASPOR", written, entry.plusDays(5), Map.of());
        LocalDateTime in = entry.plusDays(9).atTime(16, 0);
        scene.reported(person, chance.pick(Lodging.ALL.subList(0, 5)), in, in.plusDays(1));
        scene.leave(person, entry.plusDays(15));
    }

    /** A local's card is lost and then shown at a lodging or as a witness. */
    private void lostCard() {
        Person person = story.invent(Origin.IDN);
        LocalDate lost = scene.ago(60, 300);
        scene.registry().resident(person, null, scene.ago(310, 600), null);
        scene.police().lost(person, "KTP", person.nik(), lost, Map.of());
        Person man = story.invent(Origin.IDN, "L");
        Person woman = story.invent(Origin.IDN, "P");
        scene.registry().wedding(man, woman, person, lost.plusDays(chance.between(5, 50)), Map.of());
    }

    private void revokedPermit() {
        Person person = story.invent(scene.foreign());
        LocalDate from = scene.ago(250, 400);
        LocalDate revoked = from.plusDays(100);
        String number = story.id("2C11");
        scene.immigration().move(person, story.at(from.minusDays(9)), true, Map.of("INDEKS_VISA", "C18"));
        Map<String, Object> cells = Map.of("STATUS", "DICABUT", "TGL_STATUS", revoked);
        scene.immigration().permit(person, Permit.active(number, from, from.plusDays(364)), null, cells);
        scene.immigration().move(person, story.at(revoked.plusDays(3)), false, Map.of());
        Map<String, Object> again = Map.of("NO_IZIN", number, "BERLAKU_SD", revoked.plusDays(70));
        scene.immigration().move(person, story.at(revoked.plusDays(40)), true, again);
        scene.immigration().move(person, story.at(revoked.plusDays(60)), false, Map.of());
    }

    private void lostAndFound() {
        story.lookalike("DOK-06");
        Person person = story.invent(scene.foreign());
        LocalDate entry = scene.ago(60, 300);
        scene.enter(person, entry, entry.plusDays(29));
        LocalDate lost = entry.plusDays(5);
        Map<String, Object> found = Map.of("STATUS", "DITEMUKAN", "TGL_STATUS", lost.plusDays(3));
        scene.police().lost(person, "PASPOR", person.passport(0), lost, found);
        scene.leave(person, entry.plusDays(20));
    }

    /** Leaves on a new passport. */
    private void lostAndRenewed() {
        story.lookalike("DOK-06");
        Person person = story.invent(scene.foreign());
        LocalDate entry = scene.ago(60, 300);
        scene.enter(person, entry, entry.plusDays(29));
        scene.police().lost(person, "PASPOR", person.passport(0), entry.plusDays(5), Map.of());
        scene.immigration().crossing(person, story.at(entry.plusDays(20)), false, 1, null);
    }
}
