package id.timpora.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/** TPP-05, read anew: under age on the way or in a room with an adult of another family, no parent near. */
final class MinorWithStranger implements Definition {
    private static final int MINUTES = 10;
    private static final int MINOR = 18;
    private static final int PARENT_MINUTES = 30;

    private final Known known;
    private final Docket docket;

    MinorWithStranger(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.mentions(Layout.PERLINTASAN, "pelintas").forEach(this::minorCrosses);
        known.identities().forEach(who -> known.life(who).stays().forEach(stay -> minorStays(who, stay)));
    }

    private List<Mention> moves(Identity who) {
        return known.life(who).moves();
    }

    private static int age(Identity who, LocalDate day) {
        return Period.between(who.person().birth(), day).getYears();
    }

    /** TPP-05: under age across the border in one vehicle with an adult of another family, no parent near. */
    private void minorCrosses(Mention crossing) {
        Identity minor = known.who(crossing);
        if (!moves(minor).contains(crossing) || age(minor, Life.day(crossing)) >= MINOR) {
            return;
        }
        boolean accompanied = known.identities().stream()
                .filter(o -> o != minor && !known.isKin(minor, o) && age(o, Life.day(crossing)) >= MINOR)
                .flatMap(o -> moves(o).stream())
                .anyMatch(m -> Life.together(crossing, m, MINUTES)
                        && Objects.equals(
                                m.row().text("NO_KENDARAAN"), crossing.row().text("NO_KENDARAAN")));
        boolean parentNear = family(minor).stream()
                .flatMap(o -> moves(o).stream())
                .anyMatch(m -> Duration.between(Life.at(m), Life.at(crossing))
                                .abs()
                                .compareTo(Duration.ofMinutes(PARENT_MINUTES))
                        <= 0);
        if (accompanied && !parentNear) {
            docket.add("TPP-05", isFamilyKnown(minor), List.of(minor), List.of(crossing), Life.day(crossing));
        }
    }

    private List<Identity> family(Identity minor) {
        return known.identities().stream()
                .filter(o -> o != minor && (known.isParent(o, minor) || known.sharesCard(o, minor)))
                .toList();
    }

    private boolean isFamilyKnown(Identity minor) {
        return !family(minor).isEmpty() || Known.residents(minor).stream().anyMatch(r -> r.text("NO_KK") != null);
    }

    /** TPP-05: under age in one room with an adult of another family, no parent in the house. */
    private void minorStays(Identity minor, Mention stay) {
        LocalDate day = Life.presentOn(stay);
        if (stay.row().text("NO_KAMAR") == null || age(minor, day) >= MINOR) {
            return;
        }
        boolean accompanied = known.identities().stream()
                .filter(o -> o != minor && !known.isKin(minor, o) && age(o, day) >= MINOR)
                .flatMap(o -> known.life(o).stays().stream())
                .anyMatch(s -> Life.presentOn(s).equals(day)
                        && s.row().says("ID_PENGINAPAN", stay.row().text("ID_PENGINAPAN"))
                        && s.row().says("NO_KAMAR", stay.row().text("NO_KAMAR")));
        boolean parentNear = family(minor).stream()
                .flatMap(o -> known.life(o).stays().stream())
                .anyMatch(s -> Life.presentOn(s).equals(day));
        if (accompanied && !parentNear) {
            docket.add("TPP-05", isFamilyKnown(minor), List.of(minor), List.of(stay), day);
        }
    }
}
