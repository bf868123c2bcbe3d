package id.timpora.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complete list of regions beside the product's own. */
class CompleteRegionListTest {
    private static final String LIST = """
            code,name
            61.02,KAB. MEMPAWAH
            61.02.08,Jongkat
            61.07,"Kabupaten Bengkayang"
            61.07.01,Sungai Raya
            61.07.06,Sanggau Ledo
            61.12.01,Sungai Raya
            61.12.08,Teluk Pakedai
            61.12.08.2001,Desa Contoh
            62,Kalimantan Tengah
            62.03,Kabupaten Kapuas
            62.03.01,Selat
            32.04,Kabupaten Bandung
            32.73,Kota Bandung
            """;

    @TempDir
    Path reference;

    @BeforeEach
    void takesTheShippedList() throws IOException {
        Files.copy(Path.of("jobs/reference/regions.yaml"), reference.resolve("regions.yaml"));
    }

    private Regions with(String list) throws IOException {
        Files.writeString(reference.resolve("regions.csv"), list);
        return Regions.load(reference);
    }

    private Address read(Regions regions, String address) {
        return new Addresses(regions).read(address);
    }

    @Test
    void findsKecamatanOutsideTheShippedOnes() throws IOException {
        Regions regions = with(LIST);
        assertThat(regions.district("SANGGAU LEDO", Optional.of("61.07"))).contains("61.07.06");
        assertThat(read(regions, "SANGGAU LEDO").district()).contains("61.07.06");
        assertThat(read(regions, "SANGGAU LEDO").regency()).contains("61.07");
        assertThat(regions.isCode("61.07.06")).isTrue();
        assertThat(regions.isCode("61.07.07")).isFalse();
    }

    @Test
    void keepsPlacesOfOneNameApart() throws IOException {
        Regions regions = with(LIST);
        assertThat(regions.district("SUNGAI RAYA", Optional.empty())).isEmpty();
        assertThat(regions.district("SUNGAI RAYA", Optional.of("61.07"))).contains("61.07.01");
        assertThat(regions.district("SUNGAI RAYA", Optional.of("61.12"))).contains("61.12.01");
        assertThat(read(regions, "KEC SUNGAI RAYA KAB KUBU RAYA").district()).contains("61.12.01");
        assertThat(regions.regency("BANDUNG")).isEmpty();
        assertThat(regions.isRegencyName("BANDUNG")).isTrue();
        assertThat(regions.regency("KOTA BANDUNG")).contains("32.73");
        assertThat(regions.regency("KAB. BANDUNG")).contains("32.04");
    }

    @Test
    void tellsTheRegencyKapuasFromTheKecamatanAndTheRiver() throws IOException {
        Regions regions = with(LIST);
        assertThat(regions.regency("KAPUAS")).contains("62.03");
        assertThat(read(regions, "KAPUAS, SANGGAU").district()).contains("61.03.01");
        assertThat(read(regions, "SELAT, KAPUAS, KALIMANTAN TENGAH").district()).contains("62.03.01");
    }

    @Test
    void knowsChangedNames() throws IOException {
        Regions regions = with(LIST);
        assertThat(regions.district("SIANTAN", Optional.of("61.02"))).contains("61.02.08");
        assertThat(regions.district("TELOK PAKEDAI", Optional.of("61.12"))).contains("61.12.08");
        assertThat(regions.name("61.02.08")).contains("Jongkat");
        assertThat(regions.regency("KAB. PONTIANAK")).contains("61.02");
    }

    @Test
    void storesRegenciesWithoutTheirLevel() throws IOException {
        assertThat(with(LIST).name("62.03")).contains("Kapuas");
    }

    @Test
    void findsMisspelledNamesInsideTheParentOnly() throws IOException {
        Regions regions = with(LIST);
        assertThat(regions.district("TELUK PAKEDEI", Optional.of("61.12"))).contains("61.12.08");
        assertThat(regions.district("TELUK PAKEDEI", Optional.of("61.07"))).isEmpty();
        assertThat(regions.district("TELUK PAKEDEI", Optional.empty())).isEmpty();
    }

    @Test
    void refusesBpsCodesTakenForThoseOfTheInteriorMinistry() {
        assertThatThrownBy(() -> with("6103,Landak\n6105,Sanggau\n"))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("regions.csv:1: code 61.03 has another name here")
                .hasMessageContaining("regions.csv:2: code 61.05 has another name here");
    }

    @Test
    void tellsAllMistakesWithTheirLines() {
        assertThatThrownBy(() -> with("code,name\n61.07.06,Sanggau Ledo\n6105060,Kapuas\nSekayam\n"))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("regions.csv:3: '6105060' is no interior-ministry code")
                .hasMessageContaining("regions.csv:4: must be a code and a name");
    }

    @Test
    void readsListsOfOtherProgramsToo() throws IOException {
        Regions regions = with("\ufeff\"61.07.06\";\"Sanggau Ledo\"\n\n610701,Sungai Raya\n");
        assertThat(regions.district("SANGGAU LEDO", Optional.of("61.07"))).contains("61.07.06");
        assertThat(regions.district("SUNGAI RAYA", Optional.of("61.07"))).contains("61.07.01");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.write(reference.resolve("regions.csv"), new byte[] {'6', '1', ',', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> Regions.load(reference))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("is not UTF-8 text");
    }
}
