package id.timpora.match.identity;

import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import id.timpora.person.PersonRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Profiles as short texts: equal profiles have equal texts, and a text can be read back. */
public final class ProfileText {
    private static final char FIELD = '\u001f';
    private static final char VALUE = '\u001e';

    private ProfileText() {}

    /** The text of what a record says. */
    public static String of(PersonRecord record) {
        return of(Profile.of(record));
    }

    static String of(Profile p) {
        StringBuilder out = new StringBuilder();
        add(out, p.names().stream().map(words -> String.join(" ", words)).toList());
        out.append(p.truncated() ? "+" : "").append(FIELD);
        add(out, list(p.birth().map(BirthDate::toString)));
        add(out, list(p.sex()));
        add(out, list(p.nationality()));
        add(out, p.passports().stream().map(Passport::toString).toList());
        add(out, list(p.nik()));
        add(out, list(p.niora()));
        add(out, p.permits());
        add(out, list(p.malaysianIc()));
        add(out, list(p.mother()));
        add(out, list(p.father()));
        add(out, p.phones());
        add(out, list(p.district()));
        add(out, list(p.address()));
        return out.toString();
    }

    private static List<String> list(Optional<String> value) {
        return value.stream().toList();
    }

    private static void add(StringBuilder out, Collection<String> values) {
        out.append(values.stream()
                        .map(v -> v.replace(FIELD, ' ').replace(VALUE, ' '))
                        .collect(Collectors.joining(String.valueOf(VALUE))))
                .append(FIELD);
    }

    /** Reads what {@link #of} wrote. */
    static Profile parse(String text) {
        String[] fields = text.split(String.valueOf(FIELD), -1);
        int next = 0;
        List<List<String>> names = Arrays.stream(fields[next++].split(String.valueOf(VALUE), -1))
                .map(n -> n.isEmpty() ? List.<String>of() : List.of(n.split(" ")))
                .toList();
        return new Profile(
                names,
                !fields[next++].isEmpty(),
                one(fields[next++]).flatMap(BirthDate::parse),
                one(fields[next++]),
                one(fields[next++]),
                all(fields[next++]).stream().map(Passport::parse).toList(),
                one(fields[next++]),
                one(fields[next++]),
                all(fields[next++]),
                one(fields[next++]),
                one(fields[next++]),
                one(fields[next++]),
                all(fields[next++]),
                one(fields[next++]),
                one(fields[next]));
    }

    private static Optional<String> one(String field) {
        return Optional.of(field).filter(f -> !f.isEmpty());
    }

    private static List<String> all(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(String.valueOf(VALUE)));
    }

    /** A number by which a text is known. */
    public static UUID key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
