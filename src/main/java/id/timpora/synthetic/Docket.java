package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as they are judged. */
final class Docket {
    private final List<Due> due;

    Docket(List<Due> due) {
        this.due = due;
    }

    void add(String rule, List<Identity> who, List<Mention> named, @Nullable LocalDate day) {
        add(rule, true, who, named, day);
    }

    /** A finding; not assessable where the exports do not cover what would have to be absent. */
    void add(String rule, boolean assessable, List<Identity> who, List<Mention> named, @Nullable LocalDate day) {
        due.add(Due.of(
                rule, assessable, persons(who), named.stream().map(Mention::ref).toList(), day));
    }

    /** A finding that must name both mentions. */
    void pair(String rule, List<Identity> who, Mention one, Mention other, @Nullable LocalDate day) {
        List<String> both = new ArrayList<>(List.of(one.ref(), other.ref()));
        both.sort(null);
        due.add(Due.of(rule, true, persons(who), List.of(String.join("&", both)), day));
    }

    private static List<String> persons(List<Identity> who) {
        return who.stream().map(i -> i.person().id()).toList();
    }
}
