package id.timpora.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JobsFolderTest {
    @Test
    void shipsTwelveFeeds() {
        assertThat(Feeds.load(Path.of("jobs")).all())
                .extracting(Feed::name)
                .containsExactly(
                        "dukcapil_kematian",
                        "dukcapil_penduduk",
                        "dukcapil_perceraian",
                        "dukcapil_perkawinan",
                        "hotel_apoa",
                        "hotel_daftar_tamu",
                        "imigrasi_izin_tinggal",
                        "imigrasi_perlintasan",
                        "imigrasi_tak_cekal",
                        "polri_dpo",
                        "polri_kehilangan",
                        "polri_laporan");
    }
}
