package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** DOK-07, read anew: a living adult resident as Indonesian, who also shows up as a foreigner. */
final class BothNationalities implements Definition {
    private static final int ADULT = 21;
    private static final int MONTHS = 24;
    private static final int FULL_DATE = 10;

    private final Known known;
    private final Docket docket;

    BothNationalities(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.mentions(Layout.PENDUDUK, "penduduk").forEach(this::alsoForeign);
    }

    /** DOK-07: a living resident as Indonesian, adult, who in two years also showed up as a foreigner. */
    private void alsoForeign(Mention resident) {
        String birth = resident.birth();
        Identity who = known.who(resident);
        boolean adult = birth != null
                && birth.length() == FULL_DATE
                && Period.between(LocalDate.parse(birth), known.night()).getYears() >= ADULT;
        if (!resident.row().says("KEWARGANEGARAAN", "IDN") || !adult || known.diedOn(who) != null) {
            return;
        }
        known.rows().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.person().number() == resident.person().number() && isRecentForeigner(m, birth))
                .filter(m -> isHeld(resident, m))
                .map(known::who)
                .distinct()
                .forEach(other -> docket.add("DOK-07", List.of(who, other), List.of(resident), null));
    }

    private boolean isRecentForeigner(Mention mention, String birth) {
        LocalDate day = switch (mention.row().layout()) {
            case PERLINTASAN -> Life.day(mention);
            case IZIN_TINGGAL ->
                mention.role().equals("pemegang") ? mention.row().day("TGL_TERBIT") : null;
            case APOA -> Life.presentOn(mention);
            default -> null;
        };
        return day != null
                && mention.showsForeigner()
                && birth.equals(mention.birth())
                && day.isAfter(known.night().minusMonths(MONTHS))
                && !day.isAfter(known.night());
    }

    /** Mother, spouse or address in common. */
    private boolean isHeld(Mention resident, Mention foreign) {
        Identity one = known.who(resident);
        Identity other = known.who(foreign);
        String mother = resident.row().text("NAMA_LGKP_IBU");
        boolean sameMother = mother != null && foreign.row().says("NAMA_IBU", mother);
        boolean sameSpouse = known.spouses().stream()
                .anyMatch(a -> a.who() == one
                        && known.spouses().stream().anyMatch(b -> b.who() == other && b.partner() == a.partner()));
        boolean sameAddress = Address.of(one).stream()
                .anyMatch(a -> a.unit() != null
                        && Address.of(other).stream().anyMatch(b -> a.unit().equals(b.unit())));
        return one == other || sameMother || sameSpouse || sameAddress;
    }
}
