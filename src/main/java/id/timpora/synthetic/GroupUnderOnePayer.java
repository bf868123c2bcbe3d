package id.timpora.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** TPP-01, read anew: guests of several families under one payer, with a further sign. */
final class GroupUnderOnePayer implements Definition {
    private static final int GUESTS = 5;
    private static final int FAMILIES = 3;
    private static final int HOURS = 3;
    private static final int REPEATS = 2;
    private static final int REPEAT_DAYS = 30;
    private static final int ONWARD = 14;
    private static final int YOUNG = 21;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    GroupUnderOnePayer(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        List<Party> parties = parties();
        parties.stream()
                .filter(p -> isRepeated(p, parties) || hasYoung(p) || goesNowhere(p))
                .forEach(p -> docket.add("TPP-01", p.guests, p.rows, p.day()));
    }

    /** Guests of one lodging and payer who came close together. */
    private record Party(String payer, List<Mention> rows, List<Identity> guests) {
        LocalDate day() {
            return Life.presentOn(rows.get(0));
        }
    }

    private List<Party> parties() {
        Map<String, List<Mention>> byPayer = known.mentions(Layout.DAFTAR_TAMU, "tamu").stream()
                .filter(m ->
                        m.row().text("PEMBAYAR") != null && !Life.presentOn(m).isAfter(night))
                .sorted(Comparator.comparing(Life::checkIn).thenComparing(Mention::ref))
                .collect(Collectors.groupingBy(
                        m -> m.row().text("ID_PENGINAPAN") + "|" + m.row().text("PEMBAYAR"),
                        TreeMap::new,
                        Collectors.toList()));
        List<Party> parties = new ArrayList<>();
        byPayer.values().forEach(rows -> {
            List<Mention> party = new ArrayList<>();
            for (Mention row : rows) {
                if (!party.isEmpty() && apart(party.get(party.size() - 1), row)) {
                    add(party, parties);
                    party = new ArrayList<>();
                }
                party.add(row);
            }
            add(party, parties);
        });
        return parties;
    }

    private static boolean apart(Mention one, Mention other) {
        return Duration.between(Life.checkIn(one), Life.checkIn(other)).compareTo(Duration.ofHours(HOURS)) > 0;
    }

    private void add(List<Mention> rows, List<Party> parties) {
        List<Identity> guests = rows.stream().map(known::who).distinct().toList();
        if (guests.size() >= GUESTS && known.families(guests) >= FAMILIES) {
            parties.add(new Party(rows.get(0).row().text("PEMBAYAR"), rows, guests));
        }
    }

    private static boolean isRepeated(Party party, List<Party> all) {
        return all.stream()
                        .filter(o -> o.payer.equals(party.payer)
                                && !o.day().isAfter(party.day().plusDays(REPEAT_DAYS))
                                && !o.day().isBefore(party.day().minusDays(REPEAT_DAYS)))
                        .count()
                >= REPEATS;
    }

    private boolean hasYoung(Party party) {
        return party.guests.stream()
                .anyMatch(g -> Period.between(g.person().birth(), party.day()).getYears() < YOUNG
                        && party.guests.stream().noneMatch(o -> known.isParent(o, g)));
    }

    private boolean goesNowhere(Party party) {
        LocalDate until = party.day().plusDays(ONWARD);
        boolean crosses = party.guests.stream()
                .flatMap(g -> known.life(g).moves().stream())
                .map(Life::day)
                .anyMatch(d -> !d.isBefore(party.day()) && !d.isAfter(until));
        boolean stays = party.guests.stream()
                .flatMap(g -> known.life(g).stays().stream())
                .map(Life::checkIn)
                .map(LocalDateTime::toLocalDate)
                .anyMatch(d -> d.isAfter(party.day()) && !d.isAfter(until));
        return until.isBefore(night) && !crosses && !stays;
    }
}
