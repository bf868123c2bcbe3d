package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Groups at a lodging under one payer (TPP-01), and those who move on. */
final class PartyPlots {
    private static final int PARTY = 5;

    /** How each of them may go. */
    static final List<Consumer<PartyPlots>> ALL = List.of(
            PartyPlots::partyGoesNowhere, PartyPlots::partyWithYoung, PartyPlots::partyAgain, PartyPlots::partyMovesOn);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    PartyPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private List<Person> party(LocalDate day, Person payer, int young) {
        Lodging lodging = chance.pick(Lodging.ALL.subList(0, 5));
        LocalDateTime in = day.atTime(18, chance.between(0, 20));
        List<Person> party = new ArrayList<>();
        for (int i = 0; i < PARTY; i++) {
            Person guest = i < young ? new Arrivals(scene).young(day, 19) : story.invent(Origin.IDN);
            party.add(guest);
            scene.reception()
                    .guest(
                            guest,
                            lodging,
                            in.plusMinutes(5L * i),
                            in.plusDays(1).withHour(8),
                            payer);
        }
        return party;
    }

    private void partyGoesNowhere() {
        party(scene.ago(20, 300), story.invent(Origin.IDN), 0);
    }

    private void partyWithYoung() {
        party(scene.ago(3, 300), story.invent(Origin.IDN), 2);
    }

    private void partyAgain() {
        Person payer = story.invent(Origin.IDN);
        LocalDate day = scene.ago(3, 12);
        party(day, payer, 0);
        party(day.minusDays(chance.between(2, 25)), payer, 0);
    }

    private void partyMovesOn() {
        story.lookalike("TPP-01");
        LocalDate day = scene.ago(20, 300);
        for (Person guest : party(day, story.invent(Origin.IDN), 0)) {
            scene.leave(guest, day.plusDays(1));
        }
    }
}
