package id.timpora.match.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.person.BirthDate;
import id.timpora.person.PersonName;
import id.timpora.person.PersonRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthNumbersTest {
    private static PersonRecord record(String birth, String sex, String nik, String card) {
        return new PersonRecord(
                "r",
                "f",
                "a",
                "orang",
                "f:1",
                PersonName.NONE,
                List.of(),
                BirthDate.parse(birth),
                Optional.empty(),
                text(sex),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                text(nik),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                text(card),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private static Optional<String> text(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "1998,    6109015403980003, '',           1998-03-14",
        "1998-03, 6109011403980003, '',           1998-03-14",
        "1963,    '',               630508132752, 1963-05-08",
        "1997,    6109015403980003, '',           1997",
        "1998-04, 6109015403980003, '',           1998-04",
        "1999-12-31, 6109015403980003, '',        1999-12-31",
        "1998,    6109013002980003, '',           1998",
        "'',      6109015403980003, 980314131234, ''",
    })
    void completesADateOfBirthKnownInPart(String birth, String nik, String card, String completed) {
        assertThat(BirthNumbers.birth(record(birth, "", nik, card))
                        .map(BirthDate::toString)
                        .orElse(""))
                .isEqualTo(completed);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "'', 6109015403980003, P",
        "'', 6109011403980003, L",
        "L,  6109015403980003, L",
        "'', '',               ''",
    })
    void tellsTheSexWhereTheRowDoesNot(String sex, String nik, String told) {
        assertThat(BirthNumbers.sex(record("", sex, nik, "")).orElse("")).isEqualTo(told);
    }

    @Test
    void aProfileHoldsWhatTheNumbersTell() {
        Profile profile = Profile.of(record("1998", "", "6109015403980003", ""));
        assertThat(profile.birth().map(BirthDate::toString)).contains("1998-03-14");
        assertThat(profile.sex()).contains("P");
    }
}
