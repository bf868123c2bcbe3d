package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The stories that happen at the border; most of them fit, a few do not. */
final class World {
    private final Story story;
    private final Clerk clerk;
    private final Chance chance;
    private final LocalDate today;

    World(Story story) {
        this.story = story;
        this.clerk = new Clerk(story);
        this.chance = story.chance();
        this.today = story.today();
    }

    /** Tells one story; returns how many persons it needed. */
    int tell() {
        int kind = chance.between(0, 99);
        if (kind < 30) {
            return commuter();
        }
        if (kind < 66) {
            return visitor();
        }
        if (kind < 80) {
            return permitHolder();
        }
        if (kind < 90) {
            return mixedCouple();
        }
        return kind < 95 ? policeCase() : twoOnOnePassport();
    }

    private Origin foreign() {
        return chance.pick(List.of(Origin.CHN, Origin.MYS, Origin.MYS, Origin.VNM, Origin.IND, Origin.KOR, Origin.DEU));
    }

    private LocalDate ago(int least, int most) {
        return today.minusDays(chance.between(least, most));
    }

    /** An Indonesian who works across the border and comes home. */
    private int commuter() {
        Person person = story.invent(Origin.IDN);
        LocalDate day = ago(40, 500);
        for (int i = 0; i < chance.between(1, 3); i++) {
            clerk.crossing(person, story.at(day), false, 0, null);
            day = day.plusDays(chance.between(1, 12));
            clerk.crossing(person, story.at(day), true, 0, null);
            day = day.plusDays(chance.between(1, 10));
        }
        if (chance.of(0.06)) {
            clerk.resident(person, null, ago(0, 400), null);
        }
        if (chance.of(0.15)) {
            LocalDateTime in = story.at(ago(0, 60));
            clerk.guest(person, chance.pick(Lodging.ALL), in, in.plusDays(1));
        }
        return 1;
    }

    /** A foreigner who enters, stays at lodgings, and leaves in time, unless the story is another. */
    private int visitor() {
        Person person = story.invent(foreign());
        int plot = chance.between(0, 99);
        boolean fresh = chance.of(0.25);
        LocalDate entry = fresh ? ago(0, 6) : ago(20, 400);
        LocalDate until = entry.plusDays(29);
        if (plot < 4) {
            withoutEntry(person);
            return 1;
        }
        if (plot < 8) {
            expiredPassport(person, entry);
            return 1;
        }
        clerk.crossing(person, story.at(entry), true, 0, until);
        LocalDate stay = entry.plusDays(chance.between(0, 3));
        lodge(person, stay, chance.between(1, 4));
        if (plot < 14) {
            afterExit(person, entry.plusDays(10));
        } else if (plot < 18) {
            twoPlaces(person, entry.plusDays(6));
        } else if (plot < 24) {
            clerk.refusedEntry(person, entry.minusDays(1));
            leave(person, entry.plusDays(9));
        } else if (plot >= 32 || fresh) {
            leave(person, entry.plusDays(chance.between(5, 25)));
        } else if (plot < 27) {
            clerk.crossing(person, story.at(entry.plusDays(12)), false, 0, null);
            clerk.crossing(person, story.at(today.minusDays(3)), true, 0, today.plusDays(26));
        } else if (plot == 31) {
            clerk.measure(person, "DEPORTASI", until.plusDays(5), until.plusDays(9), 0);
        }
        return 1;
    }

    private void leave(Person person, LocalDate day) {
        clerk.crossing(person, story.at(day), false, 0, null);
    }

    /** The lodging keeps its book and reports: in time, late, or not at all. */
    private void lodge(Person person, LocalDate day, int nights) {
        Lodging lodging = chance.pick(Lodging.ALL);
        LocalDateTime in = day.atTime(chance.between(12, 20), chance.between(0, 59));
        LocalDateTime out = in.plusDays(nights).withHour(11);
        if (out.toLocalDate().isAfter(today)) {
            out = null;
        }
        int plot = chance.between(0, 99);
        if (lodging.reports() && plot < 93) {
            LocalDateTime reported = in.plusHours(plot < 7 ? chance.between(30, 60) : chance.between(1, 20));
            clerk.report(person, lodging, in, out, reported, 0, Story.expires(person, 0));
        }
        if (chance.of(0.7)) {
            clerk.guest(person, lodging, in, out);
        }
    }

    /** Two lodgings know the guest, the border does not. */
    private void withoutEntry(Person person) {
        LocalDate day = ago(5, 170);
        lodgeBoth(person, day);
        if (chance.of(0.2)) {
            clerk.crossing(person, story.at(day.minusDays(4)), true, 0, day.plusDays(26));
            leave(person, day.plusDays(4));
        }
    }

    private void lodgeBoth(Person person, LocalDate day) {
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = day.atTime(15, 30);
        clerk.report(person, lodging, in, in.plusDays(1), in.plusHours(2), 0, Story.expires(person, 0));
        clerk.report(
                person,
                lodging,
                in.plusDays(7),
                in.plusDays(8),
                in.plusDays(7).plusHours(3),
                0,
                Story.expires(person, 0));
    }

    /** The first book runs out; sometimes a second one is known, which clears it. */
    private void expiredPassport(Person person, LocalDate entry) {
        LocalDate expired = entry.minusDays(chance.between(5, 200));
        clerk.crossing(person, story.at(entry), true, 0, entry.plusDays(29), null, expired);
        if (chance.of(0.5)) {
            clerk.crossing(
                    person, story.at(entry.minusDays(30)), true, 1, entry.minusDays(1), null, entry.plusYears(4));
            clerk.crossing(person, story.at(entry.minusDays(20)), false, 1, null, null, entry.plusYears(4));
            clerk.renewal(person, entry.minusDays(31));
        }
        leave(person, entry.plusDays(8));
    }

    private void afterExit(Person person, LocalDate exit) {
        leave(person, exit);
        LocalDate back = exit.plusDays(chance.between(2, 9));
        if (chance.of(0.3)) {
            clerk.crossing(person, story.at(back.minusDays(1)), true, 0, back.plusDays(28));
            leave(person, back.plusDays(6));
        }
        Lodging lodging = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = back.atTime(17, 0);
        clerk.report(person, lodging, in, in.plusDays(1), in.plusHours(2), 0, Story.expires(person, 0));
    }

    private void twoPlaces(Person person, LocalDate day) {
        Lodging one = Lodging.ALL.get(chance.between(0, 4));
        LocalDateTime in = day.atTime(14, 0);
        clerk.report(person, one, in, in.plusDays(4), in.plusHours(2), 0, Story.expires(person, 0));
        LocalDateTime second = in.plusDays(chance.of(0.6) ? 2 : 4).plusHours(3);
        clerk.report(
                person, one.elsewhere(), second, second.plusDays(2), second.plusHours(2), 0, Story.expires(person, 0));
        leave(person, day.plusDays(12));
    }

    /** Somebody who lives here on a permit, and how it ends. */
    private int permitHolder() {
        Person person = story.invent(foreign());
        int plot = chance.between(0, 9);
        LocalDate from = ago(420, 620);
        LocalDate until = from.plusDays(364);
        LocalDate second = plot < 5 ? until.plusDays(365) : until;
        String permit = story.id("2C11");
        clerk.crossing(
                person, story.at(from.minusDays(3)), true, 0, from.plusDays(27), permit, Story.expires(person, 0));
        String status = plot < 5 ? "HABIS" : plot == 5 ? "EPO" : plot == 6 ? "AKTIF" : "HABIS";
        clerk.permit(person, permit, plot == 6 ? "ITAP" : "ITAS", status, from, plot == 6 ? null : until, null, null);
        if (plot < 5) {
            clerk.permit(
                    person, story.id("2C11"), "ITAS", "AKTIF", until.minusDays(10), second, until.minusDays(40), null);
        } else if (plot == 7) {
            clerk.permit(person, story.id("AP"), "ITAS", "PROSES", until, null, until.minusDays(5), null);
        } else if (plot == 8) {
            clerk.crossing(person, story.at(until.minusDays(2)), false, 0, null, permit, Story.expires(person, 0));
        }
        boolean conflict = chance.of(0.06);
        if (chance.of(0.8)) {
            clerk.resident(
                    person, permit, from.plusDays(12), conflict ? person.birth().minusYears(13) : null);
        }
        if (chance.of(0.05)) {
            clerk.death(person, ago(10, 60));
        }
        if (chance.of(0.2)) {
            clerk.lost(person, ago(0, 200));
        }
        return 1;
    }

    /** A foreigner and an Indonesian marry; usually both are there. */
    private int mixedCouple() {
        boolean husbandForeign = chance.of(0.7);
        Person foreigner = story.invent(foreign(), husbandForeign ? "L" : "P");
        Person local = story.invent(Origin.IDN, husbandForeign ? "P" : "L");
        Person witness = story.invent(Origin.IDN);
        LocalDate wedding = ago(45, 500);
        int plot = chance.between(0, 9);
        clerk.crossing(foreigner, story.at(wedding.minusDays(20)), true, 0, wedding.plusDays(38));
        if (plot < 3) {
            clerk.crossing(foreigner, story.at(wedding.minusDays(6)), false, 0, null);
            clerk.crossing(foreigner, story.at(wedding.plusDays(plot == 2 ? -1 : 5)), true, 0, wedding.plusDays(40));
        }
        Person husband = husbandForeign ? foreigner : local;
        Person wife = husbandForeign ? local : foreigner;
        Seen akta = clerk.wedding(husband, wife, witness, wedding, plot == 4, plot == 5);
        if (akta != null && plot == 1 && chance.of(0.3)) {
            clerk.annul(akta.row(), wedding.plusDays(20));
        }
        clerk.resident(local, null, ago(0, 600), null);
        if (chance.of(0.5)) {
            clerk.resident(witness, null, ago(0, 600), null);
        }
        LocalDate from = wedding.plusDays(25);
        String permit = story.id("2C31");
        clerk.permit(foreigner, permit, "ITAS", "AKTIF", from, from.plusDays(729), null, local);
        if (chance.of(0.8)) {
            clerk.resident(foreigner, permit, from.plusDays(10), null);
        }
        return 3;
    }

    private int policeCase() {
        Person person = story.invent(chance.of(0.5) ? foreign() : Origin.IDN);
        LocalDate event = ago(5, 300);
        if (person.isForeign()) {
            clerk.crossing(person, story.at(event.minusDays(10)), true, 0, event.plusDays(19));
            leave(person, event.plusDays(15));
            if (chance.of(0.5)) {
                clerk.measure(person, "TANGKAL", event.plusDays(20), null, chance.of(0.1) ? 1 : 0);
            }
        } else {
            clerk.resident(person, null, ago(0, 600), null);
            if (chance.of(0.5)) {
                clerk.wanted(person, event.plusDays(3), chance.of(0.1) ? 1 : 0);
            }
        }
        clerk.police(person, event, chance.pick(List.of("PELAPOR", "KORBAN", "SAKSI", "TERLAPOR")));
        return 1;
    }

    /** A second person shows a passport number that belongs to the first. */
    private int twoOnOnePassport() {
        Person owner = story.invent(foreign());
        Person other = story.invent(owner.origin());
        LocalDate entry = ago(30, 300);
        clerk.crossing(owner, story.at(entry), true, 0, entry.plusDays(29));
        leave(owner, entry.plusDays(20));
        if (chance.of(0.5)) {
            new Borrowed(story)
                    .report(other, owner, entry.plusDays(40).isAfter(today) ? entry.plusDays(3) : entry.plusDays(40));
        } else {
            LocalDate stay = entry.plusDays(2);
            lodge(owner, stay, 2);
        }
        return 2;
    }
}
