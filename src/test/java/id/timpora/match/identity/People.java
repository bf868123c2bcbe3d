package id.timpora.match.identity;

import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import java.util.List;
import java.util.Optional;

/** Invented profiles, said in few words. */
final class People {
    private People() {}

    static Profile person(String name, String birth, String... documents) {
        List<String> all = List.of(documents);
        return new Profile(
                List.of(List.of(name.split(" "))),
                false,
                BirthDate.parse(birth),
                Optional.empty(),
                Optional.empty(),
                all.stream()
                        .filter(d -> d.indexOf(':') == 3)
                        .map(Passport::parse)
                        .toList(),
                number(all, "nik"),
                number(all, "niora"),
                number(all, "permit").stream().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                number(all, "address"));
    }

    private static Optional<String> number(List<String> documents, String kind) {
        return documents.stream()
                .filter(d -> d.startsWith(kind + "="))
                .map(d -> d.substring(kind.length() + 1))
                .findFirst();
    }
}
