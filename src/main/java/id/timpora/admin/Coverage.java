package id.timpora.admin;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days the deliveries of one feed from one office cover, as of a run.
 *
 * @param first first day covered
 * @param last last day covered
 * @param days days covered in between, both included
 * @param gaps days in between that no delivery covers, the latest first, at most {@link Coverages#GAPS_SHOWN}
 * @param missing all days in between that no delivery covers
 * @param upToDate whether the night itself is covered
 */
record Coverage(
        String feed,
        String office,
        LocalDate first,
        LocalDate last,
        int days,
        List<Gap> gaps,
        int missing,
        boolean upToDate) {

    /** Days without a delivery, both included. */
    record Gap(LocalDate from, LocalDate to) {
        public boolean oneDay() {
            return from.equals(to);
        }
    }

    /** Whether there are gaps that are not shown. */
    public boolean more() {
        return missing
                > gaps.stream()
                        .mapToLong(gap -> gap.to.toEpochDay() - gap.from.toEpochDay() + 1)
                        .sum();
    }
}
