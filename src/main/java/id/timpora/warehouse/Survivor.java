package id.timpora.warehouse;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.cluster.Resolution;
import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The one set of data shown for a person. The value most records give wins; among equals the one of the agency that
 * owns the fact; then the smaller text, so that nothing depends on chance. The sources stay as they are.
 *
 * @param records number of records
 * @param agencies agencies that know the person
 * @param gradeMin the least sure link
 */
record Survivor(
        int records,
        Set<String> agencies,
        Optional<String> name,
        Optional<String> birthDate,
        Optional<String> sex,
        Optional<String> nationality,
        Set<String> passports,
        Optional<String> nik,
        Optional<String> address,
        Optional<Grade> gradeMin) {
    private static final Map<String, Integer> OWNERS = Map.of("dukcapil", 0, "imigrasi", 1, "polri", 2, "hotel", 3);

    static Survivor of(Resolution.Person person, Map<String, List<PersonRecord>> byNode) {
        List<PersonRecord> records = person.members().stream()
                .flatMap(m -> byNode.get(m.node().ref()).stream())
                .toList();
        Set<String> agencies = new TreeSet<>();
        Set<String> passports = new TreeSet<>();
        for (PersonRecord record : records) {
            agencies.add(record.agency());
            record.passports().stream().map(Passport::toString).forEach(passports::add);
        }
        return new Survivor(
                records.size(),
                agencies,
                best(records, r -> Optional.of(r.name().normal()).filter(n -> !n.isEmpty())),
                birthDate(records),
                best(records, PersonRecord::sex),
                best(records, PersonRecord::nationality),
                passports,
                best(records, PersonRecord::nik),
                best(records, PersonRecord::address),
                person.members().stream()
                        .flatMap(m -> m.link().stream())
                        .map(Link::grade)
                        .max(Comparator.naturalOrder()));
    }

    /** A date known to the day says more than any number of partial ones. */
    private static Optional<String> birthDate(List<PersonRecord> records) {
        Optional<String> whole =
                best(records, r -> r.birthDate().filter(d -> !d.isPartial()).map(BirthDate::toString));
        return whole.isPresent() ? whole : best(records, r -> r.birthDate().map(BirthDate::toString));
    }

    private static Optional<String> best(List<PersonRecord> records, Function<PersonRecord, Optional<String>> field) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        for (PersonRecord record : records) {
            field.apply(record).ifPresent(value -> {
                counts.merge(value, 1, Integer::sum);
                owners.merge(value, OWNERS.getOrDefault(record.agency(), OWNERS.size()), Math::min);
            });
        }
        return counts.keySet().stream()
                .min(Comparator.comparing((String v) -> -counts.get(v))
                        .thenComparing(owners::get)
                        .thenComparing(v -> v));
    }
}
