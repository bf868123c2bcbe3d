package id.timpora.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Persons that became part of another one.
 *
 * @param to the person that took the place of each
 */
record Redirects(Map<String, String> to) {
    private static final Pattern PERSON = Pattern.compile("\\bP\\d{7,}\\b");

    /** Those that hold; a person that lives again is not among them. */
    static Redirects read(JdbcClient sql) {
        Map<String, String> to = new TreeMap<>();
        sql.sql("""
                        select distinct on (old_person_id) old_person_id, person_id from store.person_redirect r
                         where not exists (select from store.person p
                                            where p.person_id = r.old_person_id and p.run_to is null)
                         order by old_person_id, run_id desc
                        """).query(row -> {
            to.put(row.getString(1), row.getString(2));
        });
        return new Redirects(to);
    }

    /** The key with today's persons in it. */
    String key(String key) {
        return PERSON.matcher(key).replaceAll(m -> Matcher.quoteReplacement(to.getOrDefault(m.group(), m.group())));
    }

    /** Today's persons, sorted. */
    List<String> persons(List<String> persons) {
        return persons.stream()
                .map(p -> to.getOrDefault(p, p))
                .distinct()
                .sorted()
                .toList();
    }
}
