package id.timpora.match.identity;

import id.timpora.definition.Bilingual;
import id.timpora.match.settings.MatchSettings;
import id.timpora.person.BirthDate;
import id.timpora.person.Passport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a person that {@code jobs/matching.yaml} may name. */
enum PersonFields {
    NAME(
            "nama",
            "name",
            p -> p.names().stream()
                    .map(words -> String.join(" ", words))
                    .filter(n -> !n.isEmpty())
                    .toList()),
    BIRTH_DATE("tanggal lahir", "date of birth", p -> list(p.birth().map(BirthDate::toString))),
    SEX("jenis kelamin", "sex", p -> list(p.sex())),
    NATIONALITY("kewarganegaraan", "nationality", p -> list(p.nationality())),
    PASSPORT(
            "nomor paspor",
            "passport number",
            p -> p.passports().stream().map(Passport::number).toList()),
    NIK("NIK", "NIK", p -> list(p.nik())),
    NIORA("NIORA", "NIORA", p -> list(p.niora())),
    PERMIT("nomor izin", "permit number", Profile::permits),
    MALAYSIAN_IC("nomor KP Malaysia", "Malaysian IC number", p -> list(p.malaysianIc())),
    MOTHER("nama ibu", "mother's name", p -> list(p.mother())),
    FATHER("nama ayah", "father's name", p -> list(p.father())),
    PHONE("nomor telepon", "telephone number", Profile::phones),
    DISTRICT("kecamatan", "district", p -> list(p.district())),
    ADDRESS("alamat", "address", p -> list(p.address()));

    private final Bilingual title;
    private final Function<Profile, List<String>> values;

    PersonFields(String indonesian, String english, Function<Profile, List<String>> values) {
        this.title = new Bilingual(indonesian, english);
        this.values = values;
    }

    private static List<String> list(Optional<String> value) {
        return value.stream().toList();
    }

    /** The name in settings. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field for people. */
    Bilingual title() {
        return title;
    }

    /** The field of a name in settings. */
    static Optional<PersonFields> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** The values of a profile for the fields of settings. */
    static List<List<String>> values(MatchSettings settings, Profile profile) {
        return settings.fields().stream()
                .map(f -> named(f.name()).orElseThrow().values.apply(profile))
                .toList();
    }
}
