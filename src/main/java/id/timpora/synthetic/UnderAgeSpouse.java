package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** KWN-04, read anew: under age on the wedding day by any source, without dispensation. */
final class UnderAgeSpouse implements Definition {
    private static final int LEAST_AGE = 19;
    private static final int OLD_AGE_OF_WOMEN = 16;
    private static final LocalDate SAME_AGE_SINCE = LocalDate.of(2019, 10, 15);
    private static final int FULL_DATE = 10;

    private final Known known;
    private final Docket docket;

    UnderAgeSpouse(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.spouses().forEach(this::underAge);
    }

    /** KWN-04: under age on the wedding day by any source, without dispensation. */
    private void underAge(Wedding.Spouse spouse) {
        boolean old =
                spouse.day().isBefore(SAME_AGE_SINCE) && spouse.self().role().equals("istri");
        int least = old ? OLD_AGE_OF_WOMEN : LEAST_AGE;
        boolean under = spouse.who().mentions().stream()
                .map(Mention::birth)
                .filter(b -> b != null && b.length() == FULL_DATE)
                .map(b -> Period.between(LocalDate.parse(b), spouse.day()).getYears())
                .anyMatch(age -> age >= 0 && age < least);
        if (under && spouse.wedding().row().text("NO_DISPENSASI") == null) {
            docket.add("KWN-04", List.of(spouse.who()), List.of(spouse.self()), spouse.day());
        }
    }
}
