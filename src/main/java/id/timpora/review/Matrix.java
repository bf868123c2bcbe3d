package id.timpora.review;

import id.timpora.review.Evidence.Source;
import id.timpora.security.Masking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Field by agency: what each agency's records say about the persons of a finding, masked, with the delivered row behind
 * each value and a mark where they do not agree.
 */
record Matrix(List<Column> columns, List<Row> rows) {

    /** One agency's records of one person; {@code subject} counts from 1, or is 0 where there is only one person. */
    record Column(int subject, Agency agency) {}

    /** One field; {@code differs} where the unmasked values do not agree. */
    record Row(String field, boolean differs, List<Cell> cells) {}

    /** What one agency says; empty where its records do not hold the field. */
    record Cell(List<Value> values) {}

    /** One masked value and the rows it stands in. */
    record Value(List<Part> parts, boolean differsUnseen, List<Source> sources) {}

    /** A piece of a masked value; {@code marked} where it is what differs. */
    record Part(String text, boolean marked) {}

    static Matrix of(List<String> persons, List<Mention> mentions, Map<String, Source> sources) {
        Map<Column, List<Mention>> byColumn = new LinkedHashMap<>();
        boolean many = mentions.stream().map(Mention::person).distinct().count() > 1;
        List<String> order = subjects(persons, mentions);
        mentions.stream()
                .sorted(Comparator.comparingInt(mention -> order.indexOf(mention.person())))
                .forEach(mention -> byColumn.computeIfAbsent(
                                new Column(
                                        many ? order.indexOf(mention.person()) + 1 : 0, Agency.ofRecord(mention.ref())),
                                column -> new ArrayList<>())
                        .add(mention));
        boolean acrossPersons = many && !mentionedTogether(mentions);
        List<Row> rows = new ArrayList<>();
        for (Field field : Field.values()) {
            row(field, byColumn, acrossPersons, sources).ifPresent(rows::add);
        }
        return new Matrix(List.copyOf(byColumn.keySet()), rows);
    }

    private static List<String> subjects(List<String> persons, List<Mention> mentions) {
        return Stream.concat(persons.stream(), mentions.stream().map(Mention::person))
                .distinct()
                .toList();
    }

    /** Persons of one delivered row (a couple) are different by nature; comparing them would say nothing. */
    private static boolean mentionedTogether(List<Mention> mentions) {
        Map<String, Set<String>> personsOfFact = mentions.stream()
                .collect(Collectors.groupingBy(Mention::fact, Collectors.mapping(Mention::person, Collectors.toSet())));
        return personsOfFact.values().stream().anyMatch(persons -> persons.size() > 1);
    }

    private static Optional<Row> row(
            Field field, Map<Column, List<Mention>> byColumn, boolean acrossPersons, Map<String, Source> sources) {
        Map<Integer, Set<String>> distinct = new LinkedHashMap<>();
        byColumn.forEach((column, mentions) -> mentions.forEach(mention -> field.values(mention)
                .forEach(value -> distinct.computeIfAbsent(
                                acrossPersons ? 0 : column.subject(), s -> new LinkedHashSet<>())
                        .add(field.comparable(value)))));
        if (distinct.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        byColumn.forEach((column, mentions) -> {
            Set<String> known = distinct.getOrDefault(acrossPersons ? 0 : column.subject(), Set.of());
            cells.add(cell(field, mentions, known, sources));
        });
        boolean differs = field.compared && distinct.values().stream().anyMatch(values -> values.size() > 1);
        return Optional.of(new Row(field.name().toLowerCase(Locale.ROOT), differs, cells));
    }

    private static Cell cell(Field field, List<Mention> mentions, Set<String> known, Map<String, Source> sources) {
        Map<String, List<Mention>> byValue = new LinkedHashMap<>();
        mentions.forEach(mention -> field.values(mention)
                .forEach(value ->
                        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(mention)));
        List<Value> values = new ArrayList<>();
        byValue.forEach((value, in) -> values.add(value(field, value, known, sourcesOf(in, sources))));
        return new Cell(values);
    }

    private static List<Source> sourcesOf(List<Mention> mentions, Map<String, Source> sources) {
        return mentions.stream()
                .map(Mention::fact)
                .distinct()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Value value(Field field, String value, Set<String> known, List<Source> sources) {
        String masked = field.masked(value);
        if (known.size() < 2 || !field.compared) {
            return new Value(List.of(new Part(masked, false)), false, sources);
        }
        Set<String> others = new HashSet<>();
        known.stream()
                .filter(other -> !other.equals(field.comparable(value)))
                .map(field::masked)
                .forEach(others::add);
        String own = field.masked(field.comparable(value));
        boolean unseen = others.stream().allMatch(own::equals);
        List<Part> parts = own.equals(masked) && others.size() == 1
                ? Difference.marked(masked, others.iterator().next())
                : List.of(new Part(masked, true));
        return new Value(parts, unseen, sources);
    }

    /** What is compared, in the order of the page. */
    private enum Field {
        NAME(m -> one(m.name()), Masking::name),
        PASSPORT(Mention::passports, Masking::document),
        BIRTH_DATE(m -> one(m.birthDate()), Masking::birthDate),
        SEX(m -> one(m.sex()), value -> value),
        NATIONALITY(m -> one(m.nationality()), value -> value),
        NIK(m -> one(m.nik()), Masking::nik),
        PERMIT(Mention::permits, Masking::document, false),
        ADDRESS(m -> one(m.address()), Masking::address, false);

        private final Function<Mention, List<String>> values;
        private final UnaryOperator<String> mask;
        private final boolean compared;

        Field(Function<Mention, List<String>> values, UnaryOperator<String> mask) {
            this(values, mask, true);
        }

        /** Numbers of permits and ways of writing an address differ lawfully: {@code compared} is false for them. */
        Field(Function<Mention, List<String>> values, UnaryOperator<String> mask, boolean compared) {
            this.values = values;
            this.mask = mask;
            this.compared = compared;
        }

        private static List<String> one(@Nullable String value) {
            return value == null || value.isBlank() ? List.of() : List.of(value);
        }

        List<String> values(Mention mention) {
            return values.apply(mention);
        }

        String masked(String value) {
            return mask.apply(value);
        }

        /** Case and blanks are no difference. */
        String comparable(String value) {
            return value.trim().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        }
    }
}
