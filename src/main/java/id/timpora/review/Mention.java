package id.timpora.review;

import id.timpora.security.Redaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code warehouse.record}, unmasked: a person mentioned in a delivered row. */
record Mention(
        String ref,
        String feed,
        String role,
        String fact,
        String person,
        @Nullable String grade,
        @Nullable String name,
        @Nullable String canonicalName,
        List<String> aliases,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String nationality,
        List<String> passports,
        @Nullable String nik,
        List<String> permits,
        @Nullable String mother,
        @Nullable String father,
        List<String> phones,
        @Nullable String address,
        @Nullable LocalDate eventDate) {

    static final String COLUMNS = """
            record_ref, feed, role, fact_ref, coalesce(person_id, '') as person, grade,
            coalesce(name_original, name) as shown_name, name, aliases, birth_date, sex, nationality, passports, nik,
            permit_numbers, mother, father, phones, address, event_date
            """;

    static Mention of(ResultSet row, int number) throws SQLException {
        return new Mention(
                row.getString("record_ref"),
                row.getString("feed"),
                row.getString("role"),
                row.getString("fact_ref"),
                row.getString("person"),
                row.getString("grade"),
                row.getString("shown_name"),
                row.getString("name"),
                Finding.texts(row, "aliases"),
                row.getString("birth_date"),
                row.getString("sex"),
                row.getString("nationality"),
                Finding.texts(row, "passports"),
                row.getString("nik"),
                Finding.texts(row, "permit_numbers"),
                row.getString("mother"),
                row.getString("father"),
                Finding.texts(row, "phones"),
                row.getString("address"),
                row.getObject("event_date", LocalDate.class));
    }

    /** Hides in sentences whatever these mentions tell about persons. */
    static Redaction redaction(Collection<Mention> mentions) {
        var known = Redaction.knowing();
        for (Mention mention : mentions) {
            known.name(mention.name)
                    .name(mention.canonicalName)
                    .name(mention.mother)
                    .name(mention.father)
                    .nik(mention.nik)
                    .birthDate(mention.birthDate)
                    .address(mention.address);
            mention.aliases.forEach(known::name);
            mention.passports.forEach(known::document);
            mention.permits.forEach(known::document);
            mention.phones.forEach(known::phone);
        }
        return known.redaction();
    }

    @Override
    public String toString() {
        return "Mention[" + feed + "]";
    }
}
