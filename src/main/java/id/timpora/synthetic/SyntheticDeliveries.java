package id.timpora.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/**
 * Deliveries of several nights of an invented world: one folder a night, and beside them {@code truth/}: who is who, which
 * rows are bad, which findings are due. The same seed gives the same bytes. Memory does not grow with the number of
 * persons.
 */
public final class SyntheticDeliveries {
    /** Days before the first night that the exports cover. */
    static final int COVERED_DAYS = 800;

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
            Judge judge = new Judge(truth, coveredFrom, nights);
            int told = 0;
            int number = 1;
            while (told < persons) {
                told += tell(book, number++, judge, progress);
            }
            Story last = new Story(book, new Chance(seed, number), number).punctual();
            new Slips(last).plantAll();
            judge.judge(last);
            judge.judgeAll(book);
            book.finish();
        }
    }

    private int tell(Book book, int number, Judge judge, LongConsumer progress) {
        Story story = new Story(book, new Chance(seed, number), number);
        if (number <= Showcase.STORIES) {
            new Showcase(Scene.of(story.punctual())).tell(number);
        } else {
            World.tell(Scene.of(story));
            new Slips(story).plant();
        }
        judge.judge(story);
        progress.accept(story.invented());
        return story.invented();
    }
}
