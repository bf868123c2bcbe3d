package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those who live here on a permit, alone or with a spouse. */
final class Settlers {
    private final Scene scene;
    private final Story story;
    private final Chance chance;

    Settlers(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    /** Somebody who lives here on a permit, and how it ends. */
    void permitHolder() {
        Person person = story.invent(scene.foreign());
        LocalDate from = scene.ago(420, 620);
        String number = story.id("2C11");
        cross(person, from.minusDays(3), true, from.plusDays(27), number);
        permits(person, number, from);
        boolean conflict = chance.of(0.2);
        if (chance.of(0.8)) {
            LocalDate other = conflict ? person.birth().minusYears(13) : null;
            scene.registry().resident(person, number, from.plusDays(12), other);
        }
        if (chance.of(0.05)) {
            scene.registry().death(person, scene.ago(10, 60));
        }
        if (chance.of(0.2)) {
            scene.police().lost(person, scene.ago(0, 200));
        }
    }

    /** A year's permit: mostly extended; else exit-only, open, waiting for an extension, followed by a departure, or none. */
    private void permits(Person person, String number, LocalDate from) {
        int plot = chance.between(0, 9);
        LocalDate until = from.plusDays(364);
        String status = plot == 5 ? "EPO" : plot == 6 ? "AKTIF" : "HABIS";
        boolean open = plot == 6;
        Permit first = new Permit(number, open ? "ITAP" : "ITAS", status, from, open ? null : until, null);
        Map<String, Object> told = plot == 5 ? Map.of("TGL_STATUS", until) : Map.of();
        scene.immigration().permit(person, first, null, told);
        if (plot < 5) {
            LocalDate applied = until.minusDays(40);
            permit(
                    person,
                    new Permit(story.id("2C11"), "ITAS", "AKTIF", until.minusDays(10), until.plusDays(365), applied));
        } else if (plot == 7) {
            permit(person, new Permit(story.id("AP"), "ITAS", "PROSES", until, null, until.minusDays(5)));
        } else if (plot == 8) {
            cross(person, until.minusDays(2), false, null, number);
        }
    }

    private void permit(Person person, Permit permit) {
        scene.immigration().permit(person, permit, null);
    }

    private void cross(Person person, LocalDate day, boolean entry, @Nullable LocalDate until, String permit) {
        scene.immigration().crossing(person, story.at(day), entry, 0, until, permit, Story.expires(person, 0));
    }

    /** A foreigner and an Indonesian marry; usually both are there. */
    void mixedCouple() {
        boolean husbandForeign = chance.of(0.7);
        Person invented = story.invent(scene.foreign(), husbandForeign ? "L" : "P");
        Person local = story.invent(Origin.IDN, husbandForeign ? "P" : "L");
        Person foreigner = chance.of(0.85) ? invented.living(local.home()) : invented;
        Person witness = story.invent(Origin.IDN);
        LocalDate wedding = scene.ago(45, 500);
        int plot = chance.between(0, 9);
        scene.immigration()
                .crossing(
                        foreigner, story.at(wedding.minusDays(chance.between(20, 90))), true, 0, wedding.plusDays(38));
        if (plot < 4) {
            scene.immigration().crossing(foreigner, story.at(wedding.minusDays(6)), false, 0, null);
            scene.immigration()
                    .crossing(foreigner, story.at(wedding.plusDays(plot == 2 ? -1 : 5)), true, 0, wedding.plusDays(40));
        }
        Person husband = husbandForeign ? foreigner : local;
        Person wife = husbandForeign ? local : foreigner;
        Seen akta = scene.registry().wedding(husband, wife, witness, wedding, plot == 5, plot == 6);
        if (akta != null && plot == 1 && chance.of(0.3)) {
            scene.registry().annul(akta.row(), wedding.plusDays(20));
        }
        scene.registry().resident(local, null, scene.ago(0, 600), null);
        if (chance.of(0.5)) {
            scene.registry().resident(witness, null, scene.ago(0, 600), null);
        }
        LocalDate from = wedding.plusDays(25);
        String permit = story.id("2C31");
        scene.immigration().permit(foreigner, Permit.active(permit, from, from.plusDays(729)), local);
        if (chance.of(0.8)) {
            scene.registry().resident(foreigner, permit, from.plusDays(10), null);
        }
    }
}
