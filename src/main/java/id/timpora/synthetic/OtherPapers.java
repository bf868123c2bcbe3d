package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** KWN-05, read anew: the certificate says of the foreign spouse what the permit does not. */
final class OtherPapers implements Definition {
    private static final int FULL_DATE = 10;

    private final Known known;
    private final Docket docket;

    OtherPapers(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.spouses().forEach(this::otherPapers);
    }

    /** KWN-05: the certificate's passport, birth date, nationality or name of the foreign spouse is not the permit's. */
    private void otherPapers(Wedding.Spouse spouse) {
        if (!spouse.self().showsForeigner()) {
            return;
        }
        @Nullable
        PermitRow permit = known.permits().stream()
                .filter(p -> p.isSpousePermit() && belongs(p, spouse))
                .max(Comparator.comparing((PermitRow p) -> p.row().text("NO_AKTA_KAWIN") != null)
                        .thenComparing(p -> p.issued() == null ? LocalDate.MIN : p.issued()))
                .orElse(null);
        if (permit != null && differ(spouse, permit)) {
            docket.add("KWN-05", List.of(spouse.who(), permit.who()), List.of(spouse.self()), spouse.day());
        }
    }

    private static boolean belongs(PermitRow permit, Wedding.Spouse spouse) {
        String number = permit.row().text("NO_AKTA_KAWIN");
        String nik = spouse.wedding().row().text(prefix(spouse.other()) + "NIK");
        return number == null
                ? nik != null && permit.row().says("NIK_PENJAMIN", nik)
                : spouse.wedding().row().says("NO_AKTA", number);
    }

    private static String prefix(Mention spouse) {
        return spouse.role().equals("suami") ? "SUAMI_" : "ISTRI_";
    }

    private boolean differ(Wedding.Spouse spouse, PermitRow permit) {
        Mention on = spouse.self();
        Mention holder = permit.holder();
        String passport = spouse.wedding().row().text(prefix(on) + "NO_PASPOR");
        boolean otherPassport = passport != null
                && passports(permit.who())
                        .noneMatch(p -> PaperNumber.withinOneEdit(PaperNumber.folded(p), PaperNumber.folded(passport)));
        boolean otherBirth = on.birth() != null
                && holder.birth() != null
                && on.birth().length() == FULL_DATE
                && holder.birth().length() == FULL_DATE
                && !on.birth().equals(holder.birth());
        boolean otherNation = on.nationality() != null
                && holder.nationality() != null
                && !on.nationality().equals(holder.nationality());
        return otherPassport || otherBirth || otherNation || on.clearName() != holder.clearName();
    }

    private static Stream<String> passports(Identity who) {
        List<String> numbers = new ArrayList<>();
        for (Row row : who.mentions().stream().map(Mention::row).toList()) {
            if (row.layout().agency().equals("imigrasi")) {
                numbers.add(row.text(row.layout() == Layout.PERLINTASAN ? "NO_DOKUMEN" : "NO_PASPOR"));
            }
        }
        return numbers.stream().filter(n -> n != null);
    }
}
