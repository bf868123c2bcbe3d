package id.timpora.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.normalize.DateReading.Precision;
import id.timpora.normalize.Dates.Century;
import id.timpora.person.Passport;
import id.timpora.source.Feed.DateOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any value, tried with many. */
class NormalizePropertiesTest {
    private static final References REFERENCES = References.load(Path.of("jobs"));
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String DIRT = SIGNS + "abcxyz -./,:'<>()\u00a0ÉÜßĐ中Ｅ１";
    private static final int TRIES = 2_000;

    private final Random random = new Random(20_261_122);

    private String text(String signs, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(365 * 126));
    }

    private static Dates dates(Century century) {
        return new Dates(DateOrder.DAY_FIRST, century, 2026, false);
    }

    @Test
    void readsAnyFormOfADateAsThatDate() {
        List<String> forms = List.of(
                "yyyy-MM-dd",
                "yyyy/MM/dd",
                "dd/MM/yyyy",
                "d/M/yyyy",
                "dd-MM-yyyy",
                "dd.MM.yyyy",
                "d M yyyy",
                "yyyyMMdd",
                "dd-MMM-yyyy",
                "d MMMM yyyy",
                "MMMM d, yyyy",
                "ddMMMyyyy",
                "yyyy-MM-dd'T'00:00:00",
                "dd/MM/yyyy 00:00");
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = day();
            String form = forms.get(i % forms.size());
            for (Locale language : List.of(
                    Locale.ENGLISH, new Locale.Builder().setLanguage("id").build())) {
                String written = DateTimeFormatter.ofPattern(form, language).format(day);
                assertThat(dates(Century.BIRTH).read(written).date())
                        .as(written)
                        .isEqualTo(day.toString());
            }
        }
    }

    @Test
    void readsSlashDatesInTheOrderOfTheColumn() {
        Dates monthFirst = new Dates(DateOrder.MONTH_FIRST, Century.BIRTH, 2026, false);
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = day();
            String written = DateTimeFormatter.ofPattern("M/d/yyyy").format(day);
            assertThat(monthFirst.read(written).date()).isEqualTo(day.toString());
            assertThat(Dates.isOnly(DateOrder.MONTH_FIRST, written)).isEqualTo(day.getDayOfMonth() > 12);
            assertThat(Dates.isOnly(DateOrder.DAY_FIRST, written)).isFalse();
        }
    }

    @Test
    void readsWhatItWroteAsTheSame() {
        for (Century century : Century.values()) {
            Dates dates = dates(century);
            for (int i = 0; i < TRIES; i++) {
                DateReading first = dates.read(text("0123456789/-. XMEIJULOKT:T<", 14));
                if (first.precision() == Precision.DAY && century != Century.BIRTH) {
                    assertThat(dates.read(first.timestamp(0)).timestamp(0)).isEqualTo(first.timestamp(0));
                } else if (first.precision() != Precision.UNREADABLE && first.precision() != Precision.UNKNOWN) {
                    assertThat(dates.read(first.date()).date()).isEqualTo(first.date());
                }
            }
        }
    }

    @Test
    void readsAnyTimeOfAnyDayBack() {
        for (int i = 0; i < TRIES; i++) {
            LocalDateTime at = day().atStartOfDay().plusSeconds(random.nextInt(86_400));
            String expected = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(at);
            for (String form : List.of("dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "dd-MM-yyyy h:mm:ss a")) {
                String written =
                        DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(at);
                assertThat(dates(Century.EVENT).read(written).timestamp(0))
                        .as(written)
                        .isEqualTo(expected);
            }
            String abroad =
                    DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").format(at.minusHours(7));
            assertThat(dates(Century.EVENT).read(abroad).timestamp(0)).isEqualTo(expected);
        }
    }

    @Test
    void countsSerialsFromEitherYear() {
        Dates from1904 = new Dates(DateOrder.DAY_FIRST, Century.EVENT, 2026, true);
        for (int serial = 22_000; serial <= 58_000; serial += 7) {
            String expected = LocalDate.of(1899, 12, 30).plusDays(serial).toString();
            assertThat(dates(Century.EVENT).read(String.valueOf(serial)).date()).isEqualTo(expected);
            assertThat(from1904.read(String.valueOf(serial - 1462)).date()).isEqualTo(expected);
        }
    }

    @Test
    void neverFailsOnAnyText() {
        Addresses addresses = new Addresses(REFERENCES.regions());
        for (int i = 0; i < TRIES; i++) {
            String dirt = text(DIRT, 24);
            for (Century century : Century.values()) {
                assertThat(dates(century).read(dirt)).isNotNull();
            }
            assertThat(Phones.read(dirt)).allMatch(p -> p.matches("\\+[0-9]{9,15}"));
            assertThat(Mrz.read(dirt, dirt, 2026).filter(Mrz::isValid)).isEmpty();
            assertThat(addresses.read("KEC " + dirt + " KAB " + dirt)).isNotNull();
            assertThat(REFERENCES.countries().read(dirt, "hotel").meaning()).isNotNull();
            assertThat(Documents.kind(Documents.plain(dirt), Optional.empty())).isNotNull();
        }
    }

    @Test
    void normalisesWhatIsNormalToItself() {
        for (int i = 0; i < TRIES; i++) {
            String dirt = text(DIRT, 16);
            String document = Documents.plain(dirt);
            assertThat(Documents.plain(document)).isEqualTo(document);
            String nik = Nik.digits(text("0123456789 .-", 20));
            assertThat(Nik.digits(nik)).isEqualTo(nik);
            for (String phone : Phones.read(text("0123456789+ -/", 30))) {
                assertThat(Phones.read(phone)).containsExactly(phone);
            }
            REFERENCES
                    .permitIndices()
                    .canonical(text("ABCDE0123456789- ", 5))
                    .ifPresent(index -> assertThat(REFERENCES.permitIndices().canonical(index))
                            .contains(index));
        }
    }

    @Test
    void readsItsOwnCountryCodes() {
        for (String alpha2 : Locale.getISOCountries()) {
            String code = REFERENCES.countries().read(alpha2, "imigrasi").code();
            if (code != null) {
                assertThat(REFERENCES.countries().read(code, "imigrasi").code()).isEqualTo(code);
            }
        }
    }

    @Test
    void findsEveryRegionByItsNameAndItsCode() {
        Regions regions = REFERENCES.regions();
        regions.all().forEach((code, name) -> {
            assertThat(regions.isCode(code)).isTrue();
            assertThat(regions.isCode(code.replace(".", ""))).isTrue();
            if (code.length() == Regions.REGENCY_LENGTH) {
                assertThat(regions.regency(name)).contains(code);
            } else if (code.length() == Regions.DISTRICT_LENGTH) {
                assertThat(regions.district(name, Optional.of(code.substring(0, 5))))
                        .contains(code);
            }
        });
    }

    @Test
    void noticesEveryWrongDigitOfAZone() {
        for (int i = 0; i < TRIES; i++) {
            String zone = zone();
            assertThat(Mrz.read("P<UTO", zone, 2026)).isEmpty();
            assertThat(valid(zone)).as(zone).isTrue();
            int at = List.of(0, 3, 8, 9, 13, 16, 18, 19, 21, 24, 26, 27, 43).get(random.nextInt(13));
            char other = (char) ('0' + (Character.digit(zone.charAt(at), 10) + 1 + random.nextInt(9)) % 10);
            assertThat(valid(zone.substring(0, at) + other + zone.substring(at + 1)))
                    .as(zone)
                    .isFalse();
        }
    }

    private static boolean valid(String zone) {
        return Mrz.read("P<UTOCONTOH<<ANNA<<<<<<<<<<<<<<", zone, 2026)
                .orElseThrow()
                .isValid();
    }

    private String zone() {
        String number = checked(digits(9));
        String birth = checked("87" + digits(4));
        String expiry = checked("30" + digits(4));
        String optional = text(SIGNS, 14);
        String rest = checked(optional + "<".repeat(14 - optional.length()));
        String composite = String.valueOf(Documents.checkDigit(number + birth + expiry + rest));
        return number + "UTO" + birth + "F" + expiry + rest + composite;
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).reduce("", String::concat);
    }

    private static String checked(String field) {
        return field + Documents.checkDigit(field);
    }

    @Test
    void takesOffTheRightCheckDigitAndNoOther() {
        for (int i = 0; i < TRIES; i++) {
            String number = "K" + digits(8);
            int right = Documents.checkDigit(number);
            int typed = random.nextInt(10);
            String plain = REFERENCES.documents().withoutCheckDigit(number + typed, Optional.of("MYS"));
            assertThat(plain).isEqualTo(typed == right ? number : number + typed);
        }
    }

    @Test
    void meetsTheSameKeyWithAnyLookAlike() {
        String likes = "OISBZ";
        String digits = "01582";
        for (int i = 0; i < TRIES; i++) {
            String number = "E" + digits(8);
            int at = random.nextInt(5);
            String misread = number.replace(digits.charAt(at), likes.charAt(at));
            assertThat(new Passport(Optional.of("CHN"), misread).foldedNumber())
                    .isEqualTo(new Passport(Optional.of("CHN"), number).foldedNumber());
        }
    }
}
