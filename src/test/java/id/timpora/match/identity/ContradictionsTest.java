package id.timpora.match.identity;

import static id.timpora.match.identity.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static String between(Profile one, Profile other) {
        String reason = Contradictions.reason(one, other).map(r -> r.en()).orElse("");
        assertThat(Contradictions.reason(other, one).map(r -> r.en()).orElse(""))
                .isEqualTo(reason);
        return reason;
    }

    @Test
    void twoPopulationNumbersAreTwoPersons() {
        assertThat(between(
                        person("SITI AMINAH", "1980-02-03", "nik=1", "CHN:E1234567"),
                        person("SITI AMINAH", "1980-02-03", "nik=2", "CHN:E1234567")))
                .isEqualTo("the NIK differ");
        assertThat(between(person("SITI AMINAH", "1980-02-03", "nik=1"), person("SITI AMINAH", "1980-02-03")))
                .isEmpty();
    }

    @Test
    void twoNamesAreTwoPersonsEvenWithOnePassport() {
        assertThat(between(
                        person("BRIGITTE MUELLER", "1963-08-14", "DEU:C40246945"),
                        person("YOHANES TAMPUN", "1980-01-02", "DEU:C40246945")))
                .isEqualTo("the names differ");
    }

    @Test
    void whoMarriesMayChangeTheFamilyName() {
        assertThat(between(
                        person("BRIGITTE MUELLER", "1963-08-14", "DEU:C40246945"),
                        person("BRIGITTE LIBAU", "1963-08-14", "DEU:C40246945")))
                .isEmpty();
        assertThat(between(person("BRIGITTE MUELLER", "1963-08-14"), person("BRIGITTE LIBAU", "1963-08-14")))
                .isNotEmpty();
    }

    @Test
    void twinsAreToldByTheWordTheyDoNotShare() {
        assertThat(between(person("DEWI NUGROHO WIBOWO", "1990-04-05"), person("RINA NUGROHO WIBOWO", "1990-04-05")))
                .isEqualTo("like twins or siblings of one house");
        assertThat(between(person("DEWI NUGROHO", "1990-04-05"), person("DEWI NUGROHO", "1990-04-05")))
                .isEmpty();
        assertThat(between(person("DEWI NUGROHO", "1990-04-05"), person("DEWI NUGROHOW", "1990-04-05")))
                .isEmpty();
    }

    @Test
    void differentBirthDatesWithPassportsOfOneStateAreTwoPersons() {
        assertThat(between(
                        person("MING LI", "1990-04-05", "CHN:E11111234"),
                        person("MING LI", "1971-08-19", "CHN:E99999876")))
                .isEqualTo("birth dates and passports of one state differ");
        assertThat(between(
                        person("MING LI", "1990-04-05", "CHN:E11111234"),
                        person("MING LI", "1990-04-05", "CHN:E99999876")))
                .isEmpty();
    }

    @Test
    void aMistypedNumberIsNoOtherPassport() {
        assertThat(Contradictions.showOtherPassports(
                        person("MING LI", "1990-04-05", "CHN:E11111234"),
                        person("MING LI", "1990-04-05", "CHN:E11111294")))
                .isFalse();
        assertThat(Contradictions.showOtherPassports(
                        person("MING LI", "1990-04-05", "CHN:E11111234"),
                        person("MING LI", "1990-04-05", "CHN:E99999876")))
                .isTrue();
        assertThat(Contradictions.showOtherPassports(
                        person("MING LI", "1990-04-05", "CHN:E11111234"),
                        person("MING LI", "1990-04-05", "MYS:K99999876")))
                .isFalse();
    }
}
