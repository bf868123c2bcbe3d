package id.timpora.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.AuditTrail;
import id.timpora.page.SampleNights;
import id.timpora.page.SamplePages;
import id.timpora.security.Role;
import id.timpora.security.Visitor;
import id.timpora.security.Visitor.Page;
import id.timpora.security.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FindingPagesIT {
    private static final String WEDDING = "/temuan/TMN-2026-000001";
    private static final Pattern LINE = Pattern.compile(
            "<tr><td><span class=\"tk cip ([a-z]+)\">" + ".*?href=\"/temuan/(TMN-[0-9-]+)\"", Pattern.DOTALL);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    private Visitor member;

    @BeforeEach
    void aMemberComesIn() {
        member = new Visitors(context).hired("pratiwi", Role.ANGGOTA);
    }

    @Test
    void listsWhatIsOpenMostUrgentFirst() {
        Page page = member.open("/temuan");
        assertThat(page.html())
                .contains(
                        "42 temuan terbuka, 39 baru",
                        "KWN-02",
                        "Q••••••• X•••••••",
                        "Sekadau Hulu",
                        "1 sampai 25 dari 42");
        List<String> shown = lines(page);
        assertThat(shown).hasSize(25).startsWith("kritis TMN-2026-000002", "kritis TMN-2026-000001");
        assertThat(shown.stream().map(line -> line.split(" ")[0]).distinct())
                .containsExactly("kritis", "tinggi", "sedang", "rendah");
    }

    @Test
    void showsEveryFindingOnExactlyOnePage() {
        List<String> all = new ArrayList<>(lines(member.open("/temuan?page=1")));
        Page second = member.open("/temuan?page=2");
        all.addAll(lines(second));
        assertThat(all).hasSize(42).doesNotHaveDuplicates();
        assertThat(second.html())
                .contains("26 sampai 42 dari 42")
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(member.open("/temuan?page=3").html()).contains("melewati akhir daftar");
        assertThat(lines(member.open("/temuan?page=0"))).hasSize(25);
        assertThat(lines(member.open("/temuan?page=99999999999"))).hasSize(25);
    }

    @Test
    void eachFilterLeavesWhatItSays() {
        assertThat(ids("?rule=KWN-02")).containsExactly("TMN-2026-000001");
        assertThat(ids("?severity=KRITIS")).containsExactly("TMN-2026-000002", "TMN-2026-000001");
        assertThat(ids("?status=MENUNGGU+INSTANSI")).hasSize(13);
        assertThat(ids("?kecamatan=Sekadau+Hulu")).containsExactly("TMN-2026-000001");
        assertThat(ids("?agency=dukcapil")).containsExactly("TMN-2026-000001");
        assertThat(ids("?agency=hotel")).containsExactly("TMN-2026-000002");
        assertThat(ids("?severity=TINGGI&kecamatan=Tayan+Hilir&status=MENUNGGU+INSTANSI"))
                .containsExactly("TMN-2026-000112", "TMN-2026-000124", "TMN-2026-000136");
        assertThat(ids("?rule=KWN-02&agency=hotel")).isEmpty();
        assertThat(ids("?view=new")).hasSize(25).doesNotContain("TMN-2026-000001");
        assertThat(ids("?view=quality")).containsExactly("TMN-2026-000003");
        assertThat(ids("?view=closed")).containsExactly("TMN-2026-000004");
        assertThat(member.open("/temuan?rule=KWN-99").html()).contains("Tidak ada temuan yang sesuai");
    }

    @Test
    void aFilterIsNoQuery() {
        for (String crooked : List.of(
                "?rule=%27%20or%201%3D1--",
                "?severity=KRITIS%27)%20union%20select%201--",
                "?kecamatan=%00",
                "?view=all",
                "?agency=%25",
                "?rule=%3Cscript%3Ealert(1)%3C/script%3E")) {
            Page page = member.open("/temuan" + crooked);
            assertThat(page.status()).as(crooked).isEqualTo(200);
            assertThat(page.html()).as(crooked).doesNotContain("<script>", "PSQLException");
        }
    }

    @Test
    void aTrialRulesFindingIsNotThere() {
        assertThat(ids("?rule=REG-01")).isEmpty();
        assertThat(member.open("/temuan/TMN-2026-000005").status()).isEqualTo(404);
        assertThat(member.open("/temuan/TMN-2026-999999").status()).isEqualTo(404);
    }

    @Test
    void aFindingShowsWhatAMemberWeighs() {
        String html = member.open(WEDDING).html();
        assertThat(html)
                .as("both languages")
                .contains("Akta mencatat perkawinan X••••••• Q•••••••")
                .contains("lang=\"en\">The certificate records the wedding of X••••••• Q•••••••");
        assertThat(html)
                .as("severity in shape and word, kind, status")
                .contains("M5 1h6l4 4v6l-4 4H5l-4-4V5z", "<span>Kritis</span>", "Ketidaksesuaian", "Baru");
        assertThat(html)
                .as("each record with its delivered row")
                .contains("imigrasi_perlintasan · baris 1.184", "dukcapil_perkawinan · baris 7")
                .contains("imigrasi_perlintasan_entikong_20261119.csv", "dimuat 19-11-2026");
        assertThat(html)
                .as("what differs: the passport's O or 0, the birth date inside its mask")
                .contains(
                        "••••<mark>S</mark>07",
                        "••••<mark>5</mark>07",
                        "••-••-1991",
                        "berbeda pada bagian yang disamarkan");
        assertThat(html)
                .as("what speaks against, and the basis on the day with its disclaimer")
                .contains("akad diwakilkan (taukil)", "Penjelasan lain yang mungkin")
                .contains("Dasar hukum pada 3 September 2026", "UU 6/2011 ps.135", "berlaku pada tanggal itu")
                .contains("tidak berlaku pada tanggal itu", "bukan nasihat hukum");
        assertThat(html.substring(html.indexOf("id=\"s1\""), html.indexOf("id=\"s2\"")))
                .as("innocent explanations only")
                .contains("tanggal pencatatan tersimpan")
                .doesNotContain("perlintasan mencatat salah satu mempelai");
        assertThat(html).contains("Aturan KWN-02: Tempat perkawinan di Indonesia, sedangkan perlintasan mencatat");
        assertThat(html).as("grade").contains("Derajat A", "Nomor dokumen dan tanggal lahir sama");
        assertThat(html)
                .contains("indikator untuk verifikasi, bukan kesimpulan")
                .doesNotContain("perlu verifikasi identitas");
        assertThat(member.open("/temuan/TMN-2026-000002").html()).as("grade C").contains("perlu verifikasi identitas");
    }

    @Test
    void english() {
        String html = member.open(WEDDING + "?lang=en").html();
        assertThat(html)
                .contains("<html lang=\"en\"", "The certificate records", "lang=\"id\">Akta mencatat", "Critical")
                .contains("Legal basis on 3 September 2026", "no legal advice", "line 1,184", "loaded 19 Nov 2026");
        assertThat(member.open("/temuan").html()).as("kept in a cookie").contains("42 open findings");
        assertThat(member.open("/temuan?lang=de").html()).as("not a language").contains("42 open findings");
        assertThat(member.open("/temuan?lang=id").html()).contains("42 temuan terbuka");
    }

    @Test
    void noPageNamesAnyone() {
        for (String language : List.of("id", "en")) {
            for (String address : List.of(
                    "/temuan",
                    "/temuan?view=quality",
                    "/temuan?view=closed",
                    "/temuan?page=2",
                    WEDDING,
                    "/temuan/TMN-2026-000002",
                    "/temuan/TMN-2026-000003",
                    "/temuan/TMN-2026-000004",
                    "/temuan/TMN-2026-000104")) {
                Page page = member.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.html()).as(address).doesNotContain(SampleNights.CANARIES);
            }
        }
    }

    @Test
    void theCanariesAreThereToBeHidden() {
        String stored = JdbcClient.create(database)
                .sql("select string_agg(t.x, ' ') from (select s::text as x from store.discrepancy_state s union all "
                        + "select r::text from store.record r union all select l::text from store.link l union all "
                        + "select j::text from store.reject j) t")
                .query(String.class)
                .single();
        assertThat(stored)
                .contains("KENARIWATI", "QIANGBEI", "6103095403980001", "E12344507", "1991-03-14", "RAHASIAWAN");
    }

    @Test
    void everyOpeningIsInTheAuditTrail() {
        AuditTrail trail = AuditTrail.from(database);
        member.open("/temuan?rule=KWN-02");
        member.open(WEDDING);
        member.open(WEDDING);
        member.open("/temuan/TMN-2026-999999");
        assertThat(trail.rows())
                .containsExactly(
                        "pratiwi FINDINGS_LISTED {TMN-2026-000001} 1 PENGAWASAN_OA",
                        "pratiwi FINDING_OPENED {TMN-2026-000001} 1 PENGAWASAN_OA",
                        "pratiwi FINDING_OPENED {TMN-2026-000001} 1 PENGAWASAN_OA");
        assertThat(member.open(WEDDING).html()).containsPattern("Dibuka \\d+ kali oleh 1 akun");
    }

    @Test
    void whatCannotBeAuditedIsNotShown() {
        member.open("/temuan");
        AuditTrail trail = AuditTrail.from(database);
        trail.whileBroken(() -> {
            for (String address : List.of("/temuan", "/temuan?view=closed", WEDDING)) {
                Page page = member.open(address);
                assertThat(page.status()).as(address).isEqualTo(500);
                assertThat(page.html())
                        .as(address)
                        .contains("Tidak ada data yang ditampilkan")
                        .doesNotContain("Kritis", "Akta mencatat", "KWN-02", "X•••", "Sekadau", "disk full", "PSQL");
            }
        });
        assertThat(trail.rows()).isEmpty();
        assertThat(member.open(WEDDING).status()).isEqualTo(200);
    }

    private List<String> ids(String query) {
        return lines(member.open("/temuan" + query)).stream()
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private static List<String> lines(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return LINE.matcher(page.html())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
