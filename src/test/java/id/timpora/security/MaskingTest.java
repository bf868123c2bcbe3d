package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final long SEED = 20261124;
    private static final int CASES = 20_000;

    @Test
    void leavesTheFirstLetterOfEachName() {
        assertThat(Masking.name("SITI BELA")).isEqualTo("S••• B•••");
        assertThat(Masking.name("  Li   Xiaoming ")).isEqualTo("L• X•••••••");
        assertThat(Masking.name("JOHN ANAK JAMES")).isEqualTo("J••• ANAK J••••");
        assertThat(Masking.name("O'BRIEN-SMITH")).isEqualTo("O••••••-S••••");
        assertThat(Masking.name("A")).isEqualTo("•");
        assertThat(Masking.name("王小明")).isEqualTo("王••");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷•");
        assertThat(Masking.name("A1B2C3")).isEqualTo("A•••••");
    }

    @Test
    void leavesAtMostThreeSignsOfADocument() {
        assertThat(Masking.document("CHN:E12344507")).isEqualTo("CHN ••••507");
        assertThat(Masking.document("E12344507")).isEqualTo("••••507");
        assertThat(Masking.nik("6103095403980001")).isEqualTo("••••001");
        assertThat(Masking.document("AB12")).isEqualTo("••••2");
        assertThat(Masking.document("7")).isEqualTo("••••");
        assertThat(Masking.document("")).isEqualTo("••••");
    }

    @Test
    void leavesTheYearOfABirth() {
        assertThat(Masking.birthDate("1991-03-14")).isEqualTo("••-••-1991");
        assertThat(Masking.birthDate("1991")).isEqualTo("••-••-1991");
        assertThat(Masking.birthDate("14/03/1991")).isEqualTo("••••");
    }

    @Test
    void leavesWordsOfAddressesAndNoNumbers() {
        assertThat(Masking.address("Dsn. Bunga Melur RT 3")).isEqualTo("Dsn. B•••• M•••• RT •");
        assertThat(Masking.address("Jl. Merdeka No. 12, Kec. Kapuas")).isEqualTo("Jl. M•••••• No. ••, Kec. K•••••");
    }

    @Test
    void leavesTwoDigitsOfATelephone() {
        assertThat(Masking.phone("+62 812-3456-7890")).isEqualTo("••••••••90");
        assertThat(Masking.phone("1234")).isEqualTo("••••••••");
    }

    @Test
    void neverShowsAWholeNameOrNumber() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String name = word(random, "AaBbZzÉéÑñ陳李'- ", 1 + random.nextInt(20));
            for (String part : name.trim().split("[\\s]+")) {
                if (part.codePoints().filter(Character::isLetter).count() > 0) {
                    assertThat(List.of(Masking.name(name).split("\\s+")))
                            .as(name)
                            .doesNotContain(part);
                }
            }
            String number = word(random, "ABCXYZ0123456789", 1 + random.nextInt(17));
            String masked = Masking.document(number);
            assertThat(masked).as(number).doesNotContain(number);
            assertThat(masked.replace("•", "").length())
                    .as(number)
                    .isLessThanOrEqualTo(Math.min(3, number.length() / 2));
        }
    }

    private static String word(Random random, String alphabet, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
