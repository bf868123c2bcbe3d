package id.timpora.normalize;

import id.timpora.person.BirthDate;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import id.timpora.source.Feed;
import id.timpora.source.PersonRole;
import id.timpora.source.PersonRole.Field;
import id.timpora.source.Placeholders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a stored row of a feed into records of the persons it mentions. */
public final class PersonMentions {
    private static final Pattern FIRST_DIGIT = Pattern.compile("[0-9?].*|X+[-/. ].*", Pattern.DOTALL);
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})");

    private final Feed feed;
    private final References references;
    private final Places places;
    private final int year;
    private final Dates dates;

    /**
     * Mentions in one feed.
     *
     * @param year year of the night; settles two-digit years in free text
     */
    public PersonMentions(Feed feed, References references, int year) {
        this.feed = feed;
        this.references = references;
        this.places = new Places(references.regions());
        this.year = year;
        this.dates = new Dates(Feed.DateOrder.DAY_FIRST, Dates.Century.BIRTH, year, false);
    }

    /**
     * The persons of one row.
     *
     * @param key natural key
     * @param damaged columns whose numbers lost digits in a spreadsheet
     * @param stored gives the stored text of a column, and with {@code _asli} the delivered one; {@code null} for nothing
     */
    public List<PersonRecord> of(String key, Set<String> damaged, UnaryOperator<String> stored) {
        List<PersonRecord> records = new ArrayList<>();
        for (PersonRole role : feed.persons()) {
            Row row = new Row(role, damaged, stored);
            if (row.isMention()) {
                records.add(record(key, role, row));
            }
        }
        return records;
    }

    private PersonRecord record(String key, PersonRole role, Row row) {
        String factRef = feed.name() + ":" + key;
        Set<String> flags = new TreeSet<>();
        Optional<String> nationality = row.value(Field.NATIONALITY);
        Numbers numbers = numbers(row, nationality, flags);
        Places.Place place = place(row, flags);
        PersonName name = references.names().normalize(row.value(Field.NAME).orElse(""));
        return new PersonRecord(
                factRef + ":" + role.role(),
                feed.name(),
                feed.agency(),
                role.role(),
                factRef,
                name,
                row.value(Field.ALIAS).map(this::aliases).orElse(List.of()),
                birthDate(row),
                row.value(Field.AGE).flatMap(PersonMentions::age),
                row.value(Field.SEX),
                nationality,
                foreign(row, nationality, flags),
                numbers.passports(),
                numbers.nik(),
                row.value(Field.NIORA).map(Fold::letters),
                numbers.permits(),
                numbers.mrzValid(),
                numbers.malaysianIc(),
                row.value(Field.MOTHER),
                row.value(Field.FATHER),
                row.value(Field.PHONE).map(Phones::read).orElse(List.of()),
                row.value(Field.ADDRESS),
                place.district(),
                place.regency(),
                feed.eventDate().map(row::text).map(PersonMentions::day),
                flags);
    }

    private Numbers numbers(Row row, Optional<String> nationality, Set<String> flags) {
        Numbers numbers = new Numbers(references, year, flags, nationality);
        numbers.readZone(row.value(Field.MRZ1), row.value(Field.MRZ2));
        numbers.readPassport(row.value(Field.PASSPORT_NUMBER), row.value(Field.PASSPORT_ISSUER));
        numbers.readIdentity(row.value(Field.IDENTITY_NUMBER), row.value(Field.DOCUMENT_TYPE));
        numbers.readNik(row.value(Field.NIK), row.isDamaged(Field.NIK));
        row.value(Field.PERMIT_NUMBER).ifPresent(numbers::readPermit);
        return numbers;
    }

    private Places.Place place(Row row, Set<String> flags) {
        Places.Place place = places.of(
                row.value(Field.REGION_CODE),
                row.value(Field.REGENCY),
                row.value(Field.DISTRICT),
                row.value(Field.ADDRESS));
        if (place.contradictory()) {
            flags.add("REGION_CODE");
        }
        return place;
    }

    private List<PersonName> aliases(String cell) {
        return Names.several(cell).stream().map(references.names()::normalize).toList();
    }

    private Optional<BirthDate> birthDate(Row row) {
        Optional<BirthDate> column = row.value(Field.BIRTH_DATE).flatMap(BirthDate::parse);
        return column.isPresent()
                ? column
                : row.value(Field.BIRTH_PLACE_AND_DATE).flatMap(this::afterPlace);
    }

    private Optional<BirthDate> afterPlace(String cell) {
        Matcher date = FIRST_DIGIT.matcher(cell.substring(cell.lastIndexOf(',') + 1));
        DateReading reading = date.find() ? dates.read(date.group()) : DateReading.NONE;
        return switch (reading.precision()) {
            case DAY, MONTH, YEAR -> BirthDate.parse(reading.date());
            case UNKNOWN, UNREADABLE -> Optional.empty();
        };
    }

    private Optional<Boolean> foreign(Row row, Optional<String> nationality, Set<String> flags) {
        Optional<Countries.Meaning> meaning = row.original(Field.NATIONALITY)
                .map(v -> references.countries().read(v, feed.agency()).meaning());
        if (meaning.filter(m -> m == Countries.Meaning.ASSUMED).isPresent()) {
            flags.add("NATIONALITY_ASSUMED");
        }
        if (nationality.isPresent()) {
            return Optional.of(!nationality.get().equals("IDN"));
        }
        if (meaning.filter(m -> m == Countries.Meaning.AMBIGUOUS).isPresent()) {
            flags.add("NATIONALITY_AMBIGUOUS");
        }
        return meaning.filter(m -> m == Countries.Meaning.FOREIGN).map(m -> true);
    }

    private static Optional<Integer> age(String cell) {
        Matcher age = AGE.matcher(cell);
        return age.find() ? Optional.of(Integer.parseInt(age.group(1))) : Optional.empty();
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value.substring(0, 10));
    }

    /** The cells of one row, by what they tell of one of its persons. */
    private record Row(PersonRole role, Set<String> damaged, UnaryOperator<String> stored) {
        boolean isMention() {
            if (role.when().isEmpty()) {
                return value(Field.NAME).isPresent();
            }
            return role.when().stream()
                    .anyMatch(alternative -> alternative.entrySet().stream()
                            .allMatch(e ->
                                    e.getValue().stream().anyMatch(allowed -> holds(text(e.getKey()), allowed))));
        }

        private static boolean holds(String value, String allowed) {
            return allowed.equals("*") ? !isEmpty(value) : allowed.isEmpty() ? isEmpty(value) : allowed.equals(value);
        }

        private static boolean isEmpty(String value) {
            return value == null || value.isEmpty();
        }

        String text(String column) {
            return stored.apply(column.toLowerCase(java.util.Locale.ROOT));
        }

        Optional<String> value(Field field) {
            return Optional.ofNullable(role.columns().get(field))
                    .map(this::text)
                    .filter(v -> !Placeholders.isNothing(v));
        }

        Optional<String> original(Field field) {
            return Optional.ofNullable(role.columns().get(field)).map(c -> text(c + "_asli"));
        }

        boolean isDamaged(Field field) {
            return Optional.ofNullable(role.columns().get(field))
                    .filter(damaged::contains)
                    .isPresent();
        }
    }
}
