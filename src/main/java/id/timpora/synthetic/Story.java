package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One family or one traveller: rows as they are told, delivered at once, and kept until the story is judged. */
final class Story {
    private static final double WRITTEN_LATE = 0.05;

    private final Book book;
    private final Chance chance;
    private final int number;
    private final List<Seen> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int sequence;
    private int invented;
    private int earliest;
    private boolean punctual;
    private @Nullable String resembles;

    Story(Book book, Chance chance, int number) {
        this.book = book;
        this.chance = chance;
        this.number = number;
    }

    Chance chance() {
        return chance;
    }

    Book book() {
        return book;
    }

    List<Seen> rows() {
        return rows;
    }

    /** The night from which a mention is known, be it later corrected. */
    LocalDate firstNight(String ref) {
        return rows.stream()
                .filter(s -> s.mentions().stream().anyMatch(m -> m.ref().equals(ref)))
                .map(s -> book.night(s.from()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** How many persons it needed. */
    int invented() {
        return invented;
    }

    List<Fault> faults() {
        return faults;
    }

    LocalDate today() {
        return book.night(book.nights() - 1);
    }

    /** What is told from now on is delivered on its night, not by chance a night late or once more. */
    Story punctual() {
        punctual = true;
        return this;
    }

    /** What is told from now on is delivered on this night at the earliest, however old it is. */
    void notBefore(int night) {
        earliest = night;
    }

    String id(String letters) {
        return letters + String.format("%08d%02d", number, ++sequence);
    }

    /** Delivers a row that mentions persons, on the night of its day or the one after; nothing for days to come. */
    @Nullable
    Seen tell(Row row, LocalDate day, List<Mention> mentions) {
        int night = Math.max(earliest, book.nightOf(day));
        if (!punctual && night > 0 && night + 1 < book.nights() && chance.of(WRITTEN_LATE)) {
            night++;
        }
        if (night >= book.nights()) {
            return null;
        }
        book.deliver(row, night, true, chance);
        Seen seen = new Seen(row, night, Integer.MAX_VALUE, mentions);
        rows.add(seen);
        if (!punctual && night + 1 < book.nights() && chance.of(WRITTEN_LATE)) {
            book.deliver(row, night + 1, false, chance);
        }
        return seen;
    }

    /** Delivers a corrected row on a later night, if there is one; the old one is history from then on. */
    @Nullable
    Seen correct(Seen seen, Row corrected, List<Mention> mentions) {
        int night = seen.from() + 1;
        if (night >= book.nights() || seen.to() < Integer.MAX_VALUE) {
            return null;
        }
        book.deliver(corrected, night, true, chance);
        Seen old = new Seen(seen.row(), seen.from(), night, seen.mentions());
        rows.remove(seen);
        rows.add(old);
        faults.replaceAll(f -> f.seen() == seen ? new Fault(f.rule(), old, f.column()) : f);
        Seen now = new Seen(corrected, night, Integer.MAX_VALUE, mentions);
        rows.add(now);
        return now;
    }

    /** An entry of a list, from a day on. */
    void list(Row row, LocalDate day, int nightsListed, Mention mention) {
        int from = book.nightOf(day);
        if (from < book.nights()) {
            book.list(row, from, nightsListed == 0 ? Integer.MAX_VALUE : from + nightsListed);
            rows.add(new Seen(row, from, Integer.MAX_VALUE, List.of(mention)));
        }
    }

    void fault(String rule, @Nullable Seen seen, String column) {
        if (seen != null) {
            faults.add(new Fault(rule, seen, column));
        }
    }

    Person invent(Origin origin) {
        return invent(origin, chance.of(0.5) ? "L" : "P");
    }

    /** A person no clerk could take for the other: no word of the names begins alike, and the birth dates are far apart. */
    Person inventUnlike(Person other) {
        Person person = invent(other.origin());
        boolean far = person.birth().getYear() != other.birth().getYear()
                && person.birth().getDayOfMonth() != other.birth().getDayOfMonth()
                && Math.abs(person.birth().getYear() - other.birth().getYear()) > 1;
        return far && !person.called().resembles(other.called()) ? person : inventUnlike(other);
    }

    /** Somebody of the same household. */
    Person kin(Person person, String given, LocalDate birth, String sex) {
        invented++;
        return person.kin(book.nextPerson(), person.called().sibling(given), birth, sex);
    }

    Person invent(Origin origin, String sex) {
        invented++;
        return Person.invent(book.nextPerson(), origin, sex, chance);
    }

    /** A person of this sex, born on this day. */
    Person invent(Origin origin, String sex, LocalDate birth) {
        return invent(origin, sex).born(birth);
    }

    /** Says that what is told only looks like a finding of a rule. */
    void lookalike(String rule) {
        resembles = rule;
    }

    @Nullable
    String resembles() {
        return resembles;
    }

    /** The vehicle in which the people of this story cross the border. */
    String vehicle() {
        return "KB " + number + " T";
    }

    // what persons and papers look like when a clerk writes them down

    static LocalDate issued(Person person, int book) {
        return LocalDate.of(2018 + person.number() % 2, 1 + person.number() % 12, 1 + person.number() % 28)
                .plusYears(book * 4L);
    }

    static LocalDate expires(Person person, int book) {
        return issued(person, book).plusYears(10);
    }

    static void addKey(Set<String> keys, String kind, @Nullable String number) {
        if (number != null) {
            keys.add(kind + number);
        }
    }

    static Set<String> keys(String... keys) {
        return new HashSet<>(List.of(keys));
    }

    static String passportKey(Person person, int book) {
        return passportKey(person.passport(book));
    }

    static String passportKey(String number) {
        return "P" + PaperNumber.folded(number);
    }

    /** The number as a hotel clerk types it: sometimes with O for 0, sometimes with the check digit glued on. */
    String typed(Person person, int bookNumber) {
        String number = person.passport(bookNumber);
        if (chance.of(0.04)) {
            int zero = number.indexOf('0');
            return zero > 0 ? number.substring(0, zero) + "O" + number.substring(zero + 1) : number;
        }
        return number.length() == 9 && chance.of(0.03) ? number + Zone.checkDigit(number) : number;
    }

    LocalDateTime at(LocalDate day) {
        return day.atTime(chance.between(6, 16), chance.between(0, 59), chance.between(0, 59));
    }
}
