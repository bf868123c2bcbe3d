package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says which findings of the person rules are due, from typed rows and identities: the definitions of the rules, read anew. */
final class Oracle {
    private static final int GRACE = 3;

    private final Known known;
    private final LocalDate night;
    private final List<Seen> rows;
    private final List<Due> due = new ArrayList<>();

    /** An oracle on what is known on a night. */
    Oracle(Known known) {
        this.known = known;
        this.night = known.night();
        this.rows = known.rows();
    }

    List<Due> judge() {
        List<Identity> identities = known.identities();
        for (Identity identity : identities) {
            Life life = known.life(identity);
            overstay(identity, life);
            afterExit(identity, life);
            withoutEntry(identity, life);
            twoPlaces(identity, life);
            expired(identity, life);
            biodata(identity);
            weddings(identity, life);
            reporting(identity, life, identities);
        }
        onePassportTwoIdentities(identities);
        judgeOthers();
        return due;
    }

    private void judgeOthers() {
        Docket docket = new Docket(due);
        Definitions.of(known, docket).forEach(Definition::judge);
    }

    private void add(
            String rule, boolean assessable, Identity identity, List<Mention> mentions, @Nullable LocalDate day) {
        due.add(Due.of(
                rule,
                assessable,
                List.of(identity.person().id()),
                mentions.stream().map(Mention::ref).toList(),
                day));
    }

    private void overstay(Identity identity, Life life) {
        if (!identity.isForeign() || life.endsOpen() || life.leftOrDied(night)) {
            return;
        }
        @Nullable Mention last = life.lastMove();
        boolean entered = last != null && Life.isEntry(last);
        if (last != null && !entered || last == null && life.permits().isEmpty()) {
            return;
        }
        @Nullable LocalDate until = life.permittedUntil(entered ? last : null);
        if (until == null || !until.isBefore(night.minusDays(GRACE)) || life.appliedBy(until)) {
            return;
        }
        LocalDate since = entered ? Life.day(last) : life.permitsSince();
        List<Mention> refs = new ArrayList<>(life.permits());
        if (entered) {
            refs.add(last);
        }
        add("KEB-01", known.covers(since.plusDays(1)), identity, refs, until);
    }

    private void afterExit(Identity identity, Life life) {
        if (!identity.isForeign()) {
            return;
        }
        for (Mention presence : life.presences()) {
            LocalDate day = Life.presentOn(presence);
            if (day.isAfter(night)) {
                continue;
            }
            @Nullable Mention exit = life.lastMoveBefore(day);
            if (exit != null && !Life.isEntry(exit) && !life.entersBetween(Life.at(exit), day)) {
                add("KEB-02", known.covers(Life.day(exit).plusDays(1)), identity, List.of(presence), day);
            }
        }
    }

    private void withoutEntry(Identity identity, Life life) {
        List<Mention> recent = life.presences().stream()
                .filter(m -> !Life.presentOn(m).isBefore(night.minusDays(180))
                        && !Life.presentOn(m).isAfter(night))
                .toList();
        if (!identity.isForeign() || !identity.isLinked() || recent.isEmpty() || life.everEntered()) {
            return;
        }
        Mention last =
                recent.stream().max(Comparator.comparing(Life::presentOn)).get();
        if (!life.hasActiveResidence(Life.presentOn(last))) {
            boolean covered = known.covers(Life.presentOn(last).minusMonths(24).plusDays(1));
            add("KEB-03", covered, identity, recent, Life.presentOn(last));
        }
    }

    private void twoPlaces(Identity identity, Life life) {
        List<Mention> stays = life.stays();
        for (int i = 0; i < stays.size(); i++) {
            for (int j = i + 1; j < stays.size(); j++) {
                Mention a = stays.get(i);
                Mention b = stays.get(j);
                boolean together = Life.presentOn(a).isBefore(Life.leaves(b, night))
                        && Life.presentOn(b).isBefore(Life.leaves(a, night));
                if (together
                        && !a.row()
                                .values()
                                .get("KAB_KOTA")
                                .equals(b.row().values().get("KAB_KOTA"))) {
                    LocalDate later =
                            Life.presentOn(a).isAfter(Life.presentOn(b)) ? Life.presentOn(a) : Life.presentOn(b);
                    due.add(Due.of(
                            "KEB-05", true, List.of(identity.person().id()), List.of(a.ref() + "&" + b.ref()), later));
                }
            }
        }
    }

    private void expired(Identity identity, Life life) {
        for (Mention use : life.passportUses()) {
            @Nullable LocalDate day = Life.usedOn(use);
            @Nullable LocalDate expiry = life.expiry(use);
            if (day != null && expiry != null && day.isAfter(expiry) && !life.hasNewerPassport(use, day)) {
                add("DOK-04", true, identity, List.of(use), day);
            }
        }
    }

    private void biodata(Identity identity) {
        if (!identity.isLinked()) {
            return;
        }
        conflict(identity, "B");
        conflict(identity, "S");
        conflict(identity, "N");
    }

    private void conflict(Identity identity, String field) {
        Set<String> refs = new TreeSet<>();
        for (Mention a : identity.mentions()) {
            for (Mention b : identity.mentions()) {
                boolean otherAgency =
                        !a.row().layout().agency().equals(b.row().layout().agency());
                if (otherAgency && differ(field, a, b)) {
                    refs.add(a.ref());
                    refs.add(b.ref());
                }
            }
        }
        if (!refs.isEmpty()) {
            due.add(Due.of("DOK-05", true, List.of(identity.person().id() + field), refs, null));
        }
    }

    private static boolean differ(String field, Mention a, Mention b) {
        return switch (field) {
            case "B" -> a.birth() != null && b.birth() != null && Births.conflict(a.birth(), b.birth());
            case "S" -> a.sex() != null && b.sex() != null && !a.sex().equals(b.sex());
            default -> known(a) && known(b) && !a.nationality().equals(b.nationality());
        };
    }

    private static boolean known(Mention mention) {
        return mention.nationality() != null && !mention.nationality().equals("XXX");
    }

    private void weddings(Identity identity, Life life) {
        for (Mention wedding : life.weddings()) {
            LocalDate day = Life.presentOn(wedding);
            @Nullable Mention exit = life.lastMoveBefore(day);
            boolean abroad = exit != null && !Life.isEntry(exit) && !life.movesOn(day) && life.nextMoveIsEntry(day);
            if (abroad && !day.isAfter(night)) {
                add("KWN-02", known.covers(day.minusDays(30)), identity, List.of(wedding), day);
            }
        }
    }

    private void reporting(Identity identity, Life life, List<Identity> all) {
        for (Mention guest : life.guestRows()) {
            boolean foreign = guest.showsForeigner()
                    || guest.nationality() == null && identity.isLinked() && identity.isForeign();
            LocalDateTime in = (LocalDateTime) guest.row().values().get("CHECK_IN");
            if (!foreign || in.toLocalDate().isAfter(night)) {
                continue;
            }
            @Nullable LocalDateTime reported = ApoaReport.of(guest, all, identity);
            if (reported != null && reported.isAfter(in.plusHours(24))) {
                add("REG-01", true, identity, List.of(guest), in.toLocalDate());
            } else if (reported == null && !night.plusDays(1).atStartOfDay().isBefore(in.plusHours(72))) {
                boolean covered = !guest.row().office().equals("sintang") && known.covers(in.toLocalDate());
                add("REG-01", covered, identity, List.of(guest), in.toLocalDate());
            }
        }
    }

    private void onePassportTwoIdentities(List<Identity> identities) {
        Map<String, List<Mention>> byNumber = new TreeMap<>();
        Map<Mention, Integer> owner = new java.util.IdentityHashMap<>();
        for (Identity identity : identities) {
            for (Mention mention : identity.mentions()) {
                owner.put(mention, identities.indexOf(identity));
                mention.keys().stream()
                        .filter(k -> k.startsWith("P"))
                        .forEach(k -> byNumber.computeIfAbsent(k, x -> new ArrayList<>())
                                .add(mention));
            }
        }
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Set<String>> subjects = new TreeMap<>();
        byNumber.forEach((number, mentions) -> {
            for (Mention a : mentions) {
                for (Mention b : mentions) {
                    if (Births.twoIdentities(a, b)) {
                        int one = owner.get(a);
                        int two = owner.get(b);
                        String pair = number + Math.min(one, two) + "/" + Math.max(one, two);
                        found.computeIfAbsent(pair, x -> new TreeSet<>()).addAll(List.of(a.ref(), b.ref()));
                        subjects.computeIfAbsent(pair, x -> new TreeSet<>())
                                .addAll(List.of(a.person().id(), b.person().id()));
                    }
                }
            }
        });
        found.forEach((pair, refs) -> due.add(Due.of("DOK-01", true, subjects.get(pair), refs, null)));
    }
}
