package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final long SEED = 7;
    private final Redaction redaction = Redaction.knowing()
            .name("LI XIAOMING")
            .name("Siti Dan Bela")
            .document("CHN:E12344507")
            .nik("6103095403980001")
            .birthDate("1991-03-14")
            .phone("+6281234567890")
            .address("Dsn. Bunga Melur RT 3")
            .redaction();

    @Test
    void hidesNamesHoweverTheyAreWritten() {
        assertThat(redaction.apply("Li Xiaoming keluar; xiaoming, LI masuk."))
                .isEqualTo("L• X••••••• keluar; X•••••••, L• masuk.");
    }

    @Test
    void leavesWordsOfTheSentenceThatAreAlsoNames() {
        assertThat(redaction.apply("Siti dan suami")).isEqualTo("S••• dan suami");
        assertThat(redaction.apply("Siti Dan suami")).isEqualTo("S••• D•• suami");
    }

    @Test
    void hidesNumbersKnownAndUnknown() {
        assertThat(redaction.apply("paspor E12344507, CHN:E12344507, lain B7654321"))
                .isEqualTo("paspor ••••507, CHN ••••507, lain ••••321");
        assertThat(redaction.apply("NIK 6103095403980001 dan 6103010101990002")).isEqualTo("NIK ••••001 dan ••••002");
        assertThat(redaction.apply("telepon +6281234567890")).doesNotContain("8123");
    }

    @Test
    void hidesABirthDateInEveryWayItIsWritten() {
        for (String written : List.of(
                "1991-03-14",
                "14-03-1991",
                "14/03/1991",
                "14/3/1991",
                "14 Maret 1991",
                "14 March 1991",
                "14 Mar 1991")) {
            assertThat(redaction.apply("lahir " + written + ".")).as(written).isEqualTo("lahir ••-••-1991.");
        }
        assertThat(redaction.apply("keluar 15-03-1991")).isEqualTo("keluar 15-03-1991");
    }

    @Test
    void hidesTheKeyOfARecordReference() {
        assertThat(redaction.apply("lihat imigrasi_izin_tinggal:2C21E0001234:pemegang ya"))
                .isEqualTo("lihat imigrasi_izin_tinggal ya");
    }

    @Test
    void whatIsKnownNeverComesThroughWhateverStandsAround() {
        var random = new Random(SEED);
        List<String> secrets = List.of("LI XIAOMING", "XIAOMING", "E12344507", "6103095403980001", "1991-03-14");
        List<String> around = List.of(" ", ", ", "(", ")", ": ", "\n", "; ", "/", "\"", "'", "–");
        for (int i = 0; i < 10_000; i++) {
            String secret = secrets.get(random.nextInt(secrets.size()));
            String written = random.nextBoolean() ? secret : secret.toLowerCase(java.util.Locale.ROOT);
            String text = "Catatan" + around.get(random.nextInt(around.size())) + written
                    + around.get(random.nextInt(around.size())) + "selesai";
            if (written.equals(secret) || secret.startsWith("LI") || secret.startsWith("XIAO")) {
                assertThat(redaction.apply(text)).as(text).doesNotContainIgnoringCase(secret);
            }
        }
    }
}
