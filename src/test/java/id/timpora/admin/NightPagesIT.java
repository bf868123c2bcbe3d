package id.timpora.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.AuditTrail;
import id.timpora.page.SampleNights;
import id.timpora.page.SamplePages;
import id.timpora.security.Role;
import id.timpora.security.Visitor;
import id.timpora.security.Visitor.Page;
import id.timpora.security.Visitors;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class NightPagesIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    private Visitor administrator;

    @BeforeEach
    void anAdministratorComesIn() {
        administrator = new Visitors(context).hired("gunawan", Role.ADMINISTRATOR);
    }

    @Test
    void listsTheNightsTheLatestFirst() {
        String html = text(administrator.open("/malam"));
        assertThat(html).contains("3 proses malam terakhir").containsSubsequence("Terbit", "Gagal", "Terbit");
        assertThat(html)
                .containsSubsequence("Jumat, 20 November 2026", "Jumat, 20 November 2026", "Kamis, 19 November 2026");
    }

    @Test
    void aReportAccountsForEveryRow() {
        String html = text(administrator.open("/malam/3"));
        assertThat(html).contains("Selesai dan terbit 01.37 WIB; 2 berkas perlu perhatian");
        assertThat(html).contains("1.858 baris dibaca, 1.790 dimuat, 25 ditolak, 31 ditahan. Lama 7 mnt 0 dtk.");
        assertThat(html)
                .contains("imigrasi_perlintasan_entikong_20261120.csv 1.814 1.790 9 12 3 0 0 Dimuat")
                .contains(
                        "polri_laporan_sekadau_20261120.csv 13 dari 44 baris ditolak, batas 20 %. 44 0 0 13 0 31 0 Dikarantina")
                .contains("hotel_apoa_sanggau_20261120.csv Kolom NO_PASPOR tidak ditemukan.")
                .contains("Tidak diterima HEADER_MISSING", "Sudah pernah dimuat")
                .contains("4 berkas 1.858 1.790 9 25 3 31 semua cocok");
        assertThat(html)
                .contains(
                        "imigrasi_perlintasan_entikong_20261120.csv Tanggal tidak mungkin DATE_IMPOSSIBLE TGL_LAHIR 12 101; 102;")
                .contains("polri_laporan_sekadau_20261120.csv Kolom wajib kosong REQUIRED_MISSING TGL_LAPOR 10 1; 2;")
                .contains("polri_laporan_sekadau_20261120.csv Kode tidak dikenal CODE_UNKNOWN PERAN 3 11; 12; 13");
        assertThat(html).contains("kolom yang tidak pernah diimpor, dibuang saat dibaca AGAMA");
    }

    @Test
    void aReportCountsRulesAndSaysHowLongTheyTook() {
        String html = text(administrator.open("/malam/3"));
        assertThat(html)
                .contains("DAT-01 1 0 0 0 0 0 0,02 dtk", "DOK-01 1 0 0 0 0 0 0,04 dtk", "KEB-01 38 2 1 0 0 0 0,20 dtk")
                .contains("KWN-02 0 1 0 0 2 0 0,12 dtk", "Semua aturan 40 3 1 0 2 1 0,39 dtk")
                .contains("REG-01 uji coba 0 0 0 0 0 1")
                .contains("KEB-99 Tidak dijalankan: 42703 column &quot;umur&quot; does not exist")
                .doesNotContain("KWN-13");
        assertThat(html).contains("Muat berkas Selesai 1 mnt 52 dtk", "Periksa aturan Selesai 29 dtk");
    }

    @Test
    void whatCouldNotBeAssessedStandsApartAndNamesNobody() {
        String now = text(administrator.open("/malam/3"));
        assertThat(now)
                .contains("Tidak dapat dinilai: 2 kasus")
                .contains("KWN-02 perlintasan tidak lengkap imigrasi_perlintasan 01-08-2026 – 03-10-2026 2")
                .doesNotContain("APOA tidak tercakup");
        assertThat(text(administrator.open("/malam/1")))
                .as("as it was after the first night")
                .contains("KWN-02 perlintasan tidak lengkap imigrasi_perlintasan 04-08-2026 – 03-10-2026 1")
                .contains("REG-01 APOA tidak tercakup hotel_apoa · sanggau 11-11-2026 – 11-11-2026 1");
        assertThat(text(administrator.open("/malam/3?lang=en")))
                .contains("KWN-02 crossings incomplete imigrasi_perlintasan");
        administrator.open("/malam?lang=id");
    }

    @Test
    void coverageIsThatOfTheRun() {
        assertThat(text(administrator.open("/malam/3")))
                .contains("imigrasi_perlintasan entikong 01-11-2026 20-11-2026 20 tidak ada Lengkap sampai malam ini")
                .contains(
                        "hotel_apoa sanggau 10-11-2026 17-11-2026 3 5 hari: 13-11-2026 – 16-11-2026; 11-11-2026 Belum ada kiriman malam ini");
        assertThat(text(administrator.open("/malam/1")))
                .as("the night before knew one day less")
                .contains("imigrasi_perlintasan entikong 01-11-2026 19-11-2026 19 tidak ada Lengkap sampai malam ini");
    }

    @Test
    void aFailedNightSaysWhereItStoppedAndWhatReadersSee() {
        assertThat(text(administrator.open("/malam/2")))
                .contains("Gagal; data malam sebelumnya tetap terbaca", "Disk penuh saat menulis berkas sementara.")
                .as("a reason nobody gave is no empty row")
                .doesNotContain("Alasan");
        assertThat(text(administrator.open("/malam/3"))).contains("Alasan Disk dikosongkan");
        assertThat(administrator.open("/malam/77").status()).isEqualTo(404);
        assertThat(administrator.open("/malam/x").status()).isEqualTo(404);
    }

    @Test
    void noPageNamesAnyone() {
        for (String address :
                List.of("/", "/malam", "/malam/1", "/malam/2", "/malam/3", "/malam/3?lang=en", "/malam?lang=id")) {
            assertThat(administrator.open(address).html()).as(address).doesNotContain(SampleNights.CANARIES);
            assertThat(administrator.open(address).html()).as(address).doesNotContain("P000001", "TMN-2026");
        }
    }

    @Test
    void everyOpeningIsInTheAuditTrail() {
        AuditTrail trail = AuditTrail.from(database);
        administrator.open("/");
        administrator.open("/");
        administrator.open("/malam");
        administrator.open("/malam/3");
        administrator.open("/malam/77");
        assertThat(trail.rows())
                .as("a first page that keeps itself fresh is one opening")
                .containsExactly(
                        "gunawan NIGHT_OPENED {run:3} 1 PENGAWASAN_OA",
                        "gunawan NIGHTS_LISTED {run:3,run:2,run:1} 3 PENGAWASAN_OA",
                        "gunawan NIGHT_OPENED {run:3} 1 PENGAWASAN_OA");
    }

    @Test
    void whatCannotBeAuditedIsNotShown() {
        AuditTrail trail = AuditTrail.from(database);
        trail.whileBroken(() -> {
            for (String address : List.of("/", "/malam", "/malam/3")) {
                Page page = administrator.open(address);
                assertThat(page.status()).as(address).isEqualTo(500);
                assertThat(page.html()).as(address).doesNotContain("perlintasan", "KWN-02", "Selesai", "disk full");
            }
        });
        assertThat(administrator.open("/").status()).isEqualTo(200);
    }

    @Test
    void aNightAtWorkIsOnTheFirstPageWithoutReloadTricks() {
        SampleNights.start(database);
        try {
            AuditTrail trail = AuditTrail.from(database);
            String html = administrator.open("/").html();
            assertThat(html)
                    .contains("Proses malam sedang berjalan", "Langkah 1 dari 4: Muat berkas", "data-refresh=\"2\"")
                    .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>");
            assertThat(text(administrator.open("/"))).contains("Berjalan 50 % · 2 dari 4 bagian");
            assertThat(trail.rows()).containsExactly("gunawan NIGHT_OPENED {run:4,run:3} 2 PENGAWASAN_OA");
        } finally {
            SampleNights.forget(database);
        }
    }

    /** What a page says, without its tags. */
    private static String text(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return page.html()
                .replaceAll("(?s)<caption.*?</caption>", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ;", ";");
    }
}
