package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges stories night by night, once by who is who and once by what documents show, and writes their truth. */
final class Judge {
    private static final Set<String> HARD = Set.of(
            "DOK-01", "DOK-04", "DOK-05", "DOK-06", "DOK-07", "KEB-01", "KEB-02", "KEB-03", "KEB-05", "KEB-06",
            "KEB-08", "KEB-09", "REG-01", "REG-03", "REG-04", "REG-05", "REG-06", "REG-07", "KWN-01", "KWN-02",
            "KWN-03", "KWN-04", "KWN-05", "KWN-06", "WL-01", "WL-02");

    private final Truth truth;
    private final LocalDate coveredFrom;
    private final List<GuarantorRates> real = new ArrayList<>();
    private final List<GuarantorRates> apparent = new ArrayList<>();

    Judge(Truth truth, LocalDate coveredFrom, int nights) {
        this.truth = truth;
        this.coveredFrom = coveredFrom;
        for (int night = 0; night < nights; night++) {
            real.add(new GuarantorRates());
            apparent.add(new GuarantorRates());
        }
    }

    /** One story, as it is known on each night. */
    void judge(Story story) {
        boolean innocent = true;
        for (int night = 0; night < real.size(); night++) {
            innocent &= judge(story, night);
        }
        if (innocent && story.resembles() != null) {
            truth.lookalike(story.resembles(), refs(story));
        }
    }

    private static List<String> refs(Story story) {
        return story.rows().stream()
                .flatMap(s -> s.mentions().stream())
                .map(Mention::ref)
                .distinct()
                .toList();
    }

    /** Whether no hard rule has anything to find. */
    private boolean judge(Story story, int night) {
        List<Seen> rows = story.rows().stream().filter(s -> s.isKnown(night)).toList();
        List<Mention> mentions =
                rows.stream().flatMap(s -> s.mentions().stream()).toList();
        LocalDate day = story.book().night(night);
        Known persons = new Known(day, coveredFrom, rows, Identity.ofPersons(mentions));
        Known papers = new Known(day, coveredFrom, rows, Identity.byDocuments(mentions));
        real.get(night).count(persons);
        apparent.get(night).count(papers);
        List<Due> due = new Oracle(persons).judge();
        List<Due> shown = new Oracle(papers).judge();
        write(day, due, shown);
        for (Fault fault : story.faults()) {
            if (fault.seen().isKnown(night)) {
                List<String> refs = new ArrayList<>();
                fault.seen().mentions().forEach(m -> refs.add(m.ref()));
                truth.discrepancy(day, Due.of(fault.rule(), true, List.of(), refs, null), true);
            }
        }
        if (night == real.size() - 1) {
            links(story, papers.identities());
        }
        return Stream.of(due, shown).flatMap(List::stream).noneMatch(d -> d.assessable() && HARD.contains(d.rule()));
    }

    /** What only the whole world shows, after its last story. */
    void judgeAll(Book book) {
        for (int night = 0; night < real.size(); night++) {
            write(
                    book.night(night),
                    real.get(night).judge(),
                    apparent.get(night).judge());
        }
    }

    /** True findings, marked by whether documents show them; and what documents alone seem to show though it is not so. */
    private void write(LocalDate day, List<Due> due, List<Due> shown) {
        Set<Due> both = new HashSet<>(shown);
        due.forEach(d -> truth.discrepancy(day, d, both.contains(d)));
        Set<Due> known = new HashSet<>(due);
        shown.stream().filter(d -> !known.contains(d)).forEach(d -> truth.apparent(day, d));
    }

    private void links(Story story, List<Identity> identities) {
        int cluster = 0;
        for (Identity identity : identities) {
            cluster++;
            for (Mention mention : identity.mentions()) {
                String person = identity.person().id();
                truth.link(story.firstNight(mention.ref()), mention.ref(), person, person + "-" + cluster);
            }
        }
    }
}
