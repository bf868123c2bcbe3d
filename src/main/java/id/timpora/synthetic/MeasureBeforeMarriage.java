package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** KWN-15, read anew: deported or banned before the wedding or before a new permit. */
final class MeasureBeforeMarriage implements Definition {
    private final Known known;
    private final Docket docket;

    MeasureBeforeMarriage(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.spouses().forEach(this::measuredBefore);
    }

    /** KWN-15: deported or banned before the wedding or before a new permit, under this or an earlier identity. */
    private void measuredBefore(Wedding.Spouse spouse) {
        if (!spouse.isForeignOfMixed()) {
            return;
        }
        for (Identity also : identitiesOf(spouse)) {
            for (Mention measure : measures(also)) {
                LocalDate day = Objects.requireNonNullElse(
                        measure.row().day("TGL_PELAKSANAAN"),
                        Objects.requireNonNull(measure.row().day("TGL")));
                boolean later = day.isBefore(spouse.day())
                        || known.permits(spouse.who()).stream()
                                .anyMatch(p -> p.isGranted() && p.issued().isAfter(day));
                if (later) {
                    docket.pair("KWN-15", List.of(spouse.who()), spouse.self(), measure, null);
                }
            }
        }
    }

    /** The spouse, and others of the same name and birth who married the same Indonesian. */
    private List<Identity> identitiesOf(Wedding.Spouse spouse) {
        List<Identity> all = new ArrayList<>(List.of(spouse.who()));
        known.spouses().stream()
                .filter(s -> s.partner() == spouse.partner() && s.who() != spouse.who())
                .filter(s ->
                        s.self().person().number() == spouse.self().person().number())
                .map(Wedding.Spouse::who)
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private static List<Mention> measures(Identity who) {
        Stream<Mention> all = who.mentions().stream().filter(m -> m.row().layout() == Layout.TAK_CEKAL);
        return all.filter(m -> m.row().says("JENIS", "DEPORTASI", "TANGKAL")
                        && !m.row().says("STATUS", "DICABUT"))
                .toList();
    }
}
