package id.timpora.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.AuditTrail;
import id.timpora.page.SamplePages;
import id.timpora.security.Role;
import id.timpora.security.Visitor;
import id.timpora.security.Visitor.Page;
import id.timpora.security.Visitors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A finding moved by people on its page, from the list to the decision. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class MovePagesIT {
    private static final String REASON = "dicocokkan dengan berkas asli di kantor";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("name=\"to\" required value=\"([A-Z_]+)\"");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    private Visitor member;
    private Visitor second;

    @BeforeEach
    void twoMembersComeIn() {
        member = new Visitors(context).hired("pratiwi", Role.ANGGOTA);
        second = new Visitors(context).hired("tania", Role.ANGGOTA);
    }

    @Test
    void aCriticalFindingIsProposedByOneAndDecidedByAnother() {
        String page = "/temuan/TMN-2026-000001";
        assertThat(next(member, page)).containsExactly("DITETAPKAN", "DITANGGUHKAN");
        move(member, page, Map.of("to", "DITETAPKAN", "owner", "pratiwi", "reason", "dibagi"));
        move(member, page, Map.of("to", "VERIFIKASI_DATA", "reason", "mulai"));
        Map<String, String> proposal = Map.of(
                "to",
                "USUL_PUTUSAN",
                "outcome",
                "KESALAHAN_DATA",
                "agency",
                "Disdukcapil Sekadau",
                "mitigating",
                "surat pemberkatan ada di berkas",
                "reason",
                REASON);
        move(member, page, proposal);
        Page own = submit(member, page, Map.of("to", "DIPUTUSKAN", "reason", REASON));
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.html()).contains("orang kedua", "role=\"alert\"", REASON);
        move(second, page, Map.of("to", "DIPUTUSKAN", "reason", REASON));
        assertThat(member.open(page).html())
                .contains("Diputuskan", "Kesalahan data", "oleh tania", "oleh pratiwi", REASON);
        assertThat(events("TMN-2026-000001"))
                .endsWith("pratiwi DITETAPKAN", "pratiwi VERIFIKASI DATA", "pratiwi USUL PUTUSAN", "tania DIPUTUSKAN");
    }

    @Test
    void whatIsMissingIsToldAndNothingIsLost() {
        String page = "/temuan/TMN-2026-000104";
        Page refused =
                submit(member, page, Map.of("to", "DITANGGUHKAN", "reason", "menunggu <b>surat</b>", "until", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("Sebutkan sampai tanggal berapa", "menunggu &lt;b&gt;surat&lt;/b&gt;")
                .contains("value=\"DITANGGUHKAN\" checked=\"checked\"");
        assertThat(submit(member, page, Map.of("reason", REASON)).html()).contains("Pilih langkah berikutnya");
        assertThat(submit(member, page, Map.of("to", "SELESAI", "reason", REASON))
                        .html())
                .contains("tidak dapat menjadi SELESAI");
        assertThat(submit(member, page + "?lang=en", Map.of("to", "SELESAI", "reason", REASON))
                        .html())
                .contains("cannot become SELESAI");
        member.open("/temuan?lang=id");
        assertThat(events("TMN-2026-000104")).containsExactly("timpora BARU");
    }

    @Test
    void ofTwoWhoMoveItAtOnceTheSecondReadsItAgain() {
        String page = "/temuan/TMN-2026-000108";
        Map<String, String> first = fields(member, page, Map.of("to", "DITETAPKAN", "owner", "a", "reason", "dibagi"));
        Map<String, String> other = fields(second, page, Map.of("to", "DITETAPKAN", "owner", "b", "reason", "dibagi"));
        assertThat(member.submit(page + "/langkah", first).status()).isEqualTo(302);
        Page late = second.submit(page + "/langkah", other);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html()).contains("sudah diubah orang lain");
    }

    @Test
    void aPossibleVictimLeavesTheTeamsEyesAtOnce() {
        String page = "/temuan/TMN-2026-000113";
        move(member, page, Map.of("to", "DITETAPKAN", "owner", "pratiwi", "reason", "dibagi"));
        move(member, page, Map.of("to", "VERIFIKASI_DATA", "reason", "mulai"));
        Page gone = submit(
                member,
                page,
                Map.of(
                        "to",
                        "USUL_PUTUSAN",
                        "outcome",
                        "INDIKASI_KORBAN",
                        "mitigating",
                        "masih muda",
                        "reason",
                        REASON));
        assertThat(gone.leadsTo()).isEqualTo("/temuan");
        assertThat(member.open(page).status()).isEqualTo(404);
    }

    @Test
    void everyStepIsAuditedAndComesFromThePageItself() {
        String page = "/temuan/TMN-2026-000116";
        Map<String, String> fields = fields(member, page, Map.of("to", "DITETAPKAN", "owner", "a", "reason", "dibagi"));
        AuditTrail trail = AuditTrail.from(database);
        assertThat(member.submitWithoutToken(page + "/langkah", fields).status())
                .isEqualTo(403);
        assertThat(member.submit(page + "/langkah", fields).status()).isEqualTo(302);
        assertThat(trail.rows()).containsExactly("pratiwi FINDING_MOVED {TMN-2026-000116} 1 PENGAWASAN_OA");
        trail.whileBroken(() -> assertThat(member.submit(
                                page + "/langkah", Map.of("to", "VERIFIKASI_DATA", "reason", "mulai", "seen", "1"))
                        .status())
                .isEqualTo(500));
        assertThat(events("TMN-2026-000116")).containsExactly("timpora BARU", "pratiwi DITETAPKAN");
    }

    private static List<String> next(Visitor visitor, String page) {
        return NEXT.matcher(visitor.open(page).html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void move(Visitor visitor, String page, Map<String, String> fields) {
        Page answer = submit(visitor, page, fields);
        assertThat(answer.status()).as(answer.html()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo(page);
    }

    private static Page submit(Visitor visitor, String page, Map<String, String> fields) {
        String address = page.replaceFirst("(\\?.*)?$", "/langkah$1");
        return visitor.submit(address, fields(visitor, page, fields));
    }

    /** The fields with the number of the last event, as the page holds it. */
    private static Map<String, String> fields(Visitor visitor, String page, Map<String, String> fields) {
        Matcher seen = SEEN.matcher(visitor.open(page).html());
        assertThat(seen.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", seen.group(1));
        return all;
    }

    private List<String> events(String id) {
        return JdbcClient.create(database)
                .sql(
                        "select decided_by || ' ' || status from store.discrepancy_event where discrepancy_id = ? order by event_id")
                .param(id)
                .query(String.class)
                .list();
    }
}
