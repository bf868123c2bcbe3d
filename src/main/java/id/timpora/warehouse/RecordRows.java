package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Person records as rows of {@code store.record} and back. */
final class RecordRows {
    /** Columns in the order in which {@link #write} writes them; the content hash comes after them. */
    static final String COLUMNS = "record_ref, feed, agency, role, fact_ref, name_original, name, name_own, "
            + "name_father, name_truncated, aliases, birth_date, age_years, sex, nationality, is_foreign, passports, nik, "
            + "niora, permit_numbers, mrz_valid, no_kp_mys, mother, father, phones, address, district_code, "
            + "regency_code, event_date, flags";

    private RecordRows() {}

    static void write(CopyRows rows, PersonRecord r) {
        rows.cell(r.ref()).cell(r.feed()).cell(r.agency()).cell(r.role()).cell(r.factRef());
        PersonName name = r.name();
        rows.cell(name.original()).cell(name.normal()).cell(String.join(" ", name.own()));
        rows.cell(name.father().isEmpty() ? null : String.join(" ", name.father()));
        rows.cell(String.valueOf(name.truncated()));
        rows.cell(array(r.aliases().stream().map(PersonName::original).toList()));
        rows.cell(text(r.birthDate())).cell(text(r.ageYears())).cell(text(r.sex()));
        rows.cell(text(r.nationality())).cell(text(r.foreign()));
        rows.cell(array(r.passports().stream().map(Passport::toString).toList()));
        rows.cell(text(r.nik())).cell(text(r.niora())).cell(array(r.permitNumbers()));
        rows.cell(text(r.mrzValid())).cell(text(r.malaysianIc()));
        rows.cell(text(r.mother())).cell(text(r.father())).cell(array(r.phones()));
        rows.cell(text(r.address())).cell(text(r.districtCode())).cell(text(r.regencyCode()));
        rows.cell(text(r.eventDate())).cell(array(r.flags()));
        rows.cell(content(r).toString()).end();
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static String array(Collection<String> values) {
        return values.stream()
                .map(v -> '"' + v.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static UUID content(PersonRecord r) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(r.toString().getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static PersonRecord read(ResultSet row) throws SQLException {
        return new PersonRecord(
                row.getString("record_ref"),
                row.getString("feed"),
                row.getString("agency"),
                row.getString("role"),
                row.getString("fact_ref"),
                new PersonName(
                        row.getString("name_original"),
                        words(row.getString("name_own")),
                        words(row.getString("name_father")),
                        row.getBoolean("name_truncated")),
                list(row, "aliases").stream().map(RecordRows::alias).toList(),
                value(row, "birth_date").flatMap(BirthDate::parse),
                value(row, "age_years").map(Integer::valueOf),
                value(row, "sex"),
                value(row, "nationality"),
                value(row, "is_foreign").map(v -> v.equals("t")),
                list(row, "passports").stream().map(Passport::parse).toList(),
                value(row, "nik"),
                value(row, "niora"),
                list(row, "permit_numbers"),
                value(row, "mrz_valid").map(v -> v.equals("t")),
                value(row, "no_kp_mys"),
                value(row, "mother"),
                value(row, "father"),
                list(row, "phones"),
                value(row, "address"),
                value(row, "district_code"),
                value(row, "regency_code"),
                value(row, "event_date").map(LocalDate::parse),
                Set.copyOf(list(row, "flags")));
    }

    private static PersonName alias(String original) {
        return new PersonName(original, words(original), List.of(), false);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Optional<String> value(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
