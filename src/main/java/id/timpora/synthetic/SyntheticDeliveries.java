package id.timpora.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Deliveries of several nights of an invented world: one folder a night, and beside them {@code truth/}: who is who, which
 * rows are bad, which findings are due. The same seed gives the same bytes. Memory does not grow with the number of
 * persons.
 */
public final class SyntheticDeliveries {
    private static final int COVERED_DAYS = 800;

    private final long seed;
    private final int persons;
    private final int nights;
    private final LocalDate first;

    /**
     * A world.
     *
     * @param persons at least so many persons
     * @param nights number of nights, from 1
     * @param first business date of the first night, which brings all of the past
     */
    public SyntheticDeliveries(long seed, int persons, int nights, LocalDate first) {
        this.seed = seed;
        this.persons = persons;
        this.nights = nights;
        this.first = first;
    }

    /** Writes everything below a folder; {@code progress} counts persons. */
    public void write(Path out, LongConsumer progress) throws IOException {
        LocalDate coveredFrom = first.minusDays(COVERED_DAYS);
        try (Truth truth = new Truth(out.resolve("truth"))) {
            Book book = new Book(out, seed, first, nights, coveredFrom, truth);
            int told = 0;
            int number = 1;
            while (told < persons) {
                told += tell(book, number++, truth, progress);
            }
            Story last = new Story(book, new Chance(seed, number), number).punctual();
            new Slips(last).plantAll();
            judge(last, coveredFrom, truth);
            book.finish();
        }
    }

    private int tell(Book book, int number, Truth truth, LongConsumer progress) {
        Story story = new Story(book, new Chance(seed, number), number);
        if (number <= Showcase.STORIES) {
            new Showcase(Scene.of(story.punctual())).tell(number);
        } else {
            World.tell(Scene.of(story));
            new Slips(story).plant();
        }
        judge(story, first.minusDays(COVERED_DAYS), truth);
        progress.accept(story.invented());
        return story.invented();
    }

    private void judge(Story story, LocalDate coveredFrom, Truth truth) {
        for (int night = 0; night < nights; night++) {
            int now = night;
            List<Seen> known = story.rows().stream().filter(s -> s.isKnown(now)).toList();
            List<Mention> mentions =
                    known.stream().flatMap(s -> s.mentions().stream()).toList();
            LocalDate day = story.book().night(night);
            List<Due> due = new Oracle(day, coveredFrom, known).judge(Identity.ofPersons(mentions));
            List<Due> shown = new Oracle(day, coveredFrom, known).judge(Identity.byDocuments(mentions));
            write(day, due, shown, truth);
            for (Fault fault : story.faults()) {
                if (fault.seen().isKnown(night)) {
                    List<String> refs = new ArrayList<>();
                    fault.seen().mentions().forEach(m -> refs.add(m.ref()));
                    truth.discrepancy(day, Due.of(fault.rule(), true, List.of(), refs, null), true);
                }
            }
            if (night == nights - 1) {
                links(story, mentions, truth);
            }
        }
    }

    /** True findings, marked by whether documents show them; and what documents alone seem to show though it is not so. */
    private static void write(LocalDate day, List<Due> due, List<Due> shown, Truth truth) {
        Set<Due> both = new HashSet<>(shown);
        due.forEach(d -> truth.discrepancy(day, d, both.contains(d)));
        Set<Due> real = new HashSet<>(due);
        shown.stream().filter(d -> !real.contains(d)).forEach(d -> truth.apparent(day, d));
    }

    private static void links(Story story, List<Mention> mentions, Truth truth) {
        int cluster = 0;
        for (Identity identity : Identity.byDocuments(mentions)) {
            cluster++;
            for (Mention mention : identity.mentions()) {
                String person = identity.person().id();
                truth.link(story.firstNight(mention.ref()), mention.ref(), person, person + "-" + cluster);
            }
        }
    }
}
