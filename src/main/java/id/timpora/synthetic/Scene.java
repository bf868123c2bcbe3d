package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Where a story happens: the offices that write it down, and what most stories need. */
record Scene(
        Story story,
        Chance chance,
        LocalDate today,
        Immigration immigration,
        Registry registry,
        Police police,
        Reception reception) {
    static Scene of(Story story) {
        return new Scene(
                story,
                story.chance(),
                story.today(),
                new Immigration(story),
                new Registry(story),
                new Police(story),
                new Reception(story));
    }

    Origin foreign() {
        return chance.pick(List.of(Origin.CHN, Origin.MYS, Origin.MYS, Origin.VNM, Origin.IND, Origin.KOR, Origin.DEU));
    }

    LocalDate ago(int least, int most) {
        return today.minusDays(chance.between(least, most));
    }

    void enter(Person person, LocalDate day, LocalDate until) {
        immigration.crossing(person, story.at(day), true, 0, until);
    }

    void leave(Person person, LocalDate day) {
        immigration.crossing(person, story.at(day), false, 0, null);
    }

    /** The lodging keeps its book and reports: in time, late, or not at all. */
    void lodge(Person person, LocalDate day, int nights) {
        Lodging lodging = chance.pick(Lodging.ALL);
        LocalDateTime in = day.atTime(chance.between(12, 20), chance.between(0, 59));
        LocalDateTime out = in.plusDays(nights).withHour(11);
        if (out.toLocalDate().isAfter(today)) {
            out = null;
        }
        int plot = chance.between(0, 99);
        if (lodging.reports() && plot < 93) {
            LocalDateTime reported = in.plusHours(plot < 7 ? chance.between(30, 60) : chance.between(1, 20));
            reception.report(person, lodging, in, out, reported, 0, Story.expires(person, 0));
        }
        if (chance.of(0.7)) {
            reception.guest(person, lodging, in, out);
        }
    }

    /** A stay of which only the report to immigration is known, written within two hours. */
    Seen reported(Person person, Lodging lodging, LocalDateTime in, LocalDateTime out) {
        return reception.report(person, lodging, in, out, in.plusHours(2), 0, Story.expires(person, 0));
    }
}
