package id.timpora.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.AuditTrail;
import id.timpora.page.SamplePages;
import id.timpora.security.Role;
import id.timpora.security.Visitor;
import id.timpora.security.Visitor.Page;
import id.timpora.security.Visitors;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** The protection queue, seen by those who may and by those who may not. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProtectionIT {
    private static final String SHELTERED = "/temuan/TMN-2026-000006";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    private Visitor member;
    private Visitor administrator;
    private Visitor protector;
    private Visitor both;

    @BeforeEach
    void comeIn() {
        Visitors visitors = new Visitors(context);
        member = visitors.hired("pratiwi", Role.ANGGOTA);
        administrator = visitors.hired("gunawan", Role.ADMINISTRATOR);
        protector = visitors.hired("ningsih", Role.PELINDUNGAN);
        both = visitors.hired("ketua", Role.ANGGOTA, Role.PELINDUNGAN);
    }

    @Test
    void whoProtectsSeesTheQueueAndNothingElse() {
        Page list = protector.open("/temuan");
        assertThat(list.html())
                .contains("1 temuan dalam antrean pelindungan", "TMN-2026-000006", "KWN-13")
                .doesNotContain("TMN-2026-000001", "KWN-02");
        assertThat(protector.open(SHELTERED).html()).contains("Antrean pelindungan", "Perlu pengecekan keselamatan");
        assertThat(protector.open("/temuan?view=open").html()).doesNotContain("TMN-2026-000001");
        assertThat(protector.open("/temuan/TMN-2026-000001").status()).isEqualTo(404);
    }

    @Test
    void noListCountOrChoiceTellsOthersOfIt() {
        for (String address : List.of(
                "/temuan",
                "/temuan?view=protection",
                "/temuan?view=new",
                "/temuan?view=quality",
                "/temuan?view=closed",
                "/temuan?rule=KWN-13",
                "/temuan?kecamatan=Pelindungan+Hulu",
                "/malam",
                "/malam/3")) {
            for (Visitor visitor : List.of(member, administrator)) {
                assertThat(visitor.open(address).html())
                        .as(address)
                        .doesNotContain(
                                "TMN-2026-000006",
                                "href=\"/temuan?view=protection\"",
                                ">KWN-13<",
                                "Perlu pengecekan",
                                ">Pelindungan Hulu<",
                                "8.642");
            }
        }
        assertThat(member.open("/temuan").html()).contains("42 temuan terbuka");
    }

    @Test
    void aShelteredFindingIsAnsweredLikeOneThatDoesNotExistAndRemembered() {
        AuditTrail trail = AuditTrail.from(database);
        Page sheltered = member.open(SHELTERED);
        Page nothing = member.open("/temuan/TMN-2026-000999");
        assertThat(sheltered.status()).isEqualTo(404);
        assertThat(withoutToken(sheltered).replace("000006", "000999")).isEqualTo(withoutToken(nothing));
        assertThat(administrator.open(SHELTERED).status()).isEqualTo(403);
        assertThat(trail.rows()).containsExactly("pratiwi FINDING_REFUSED {TMN-2026-000006} 0 PENGAWASAN_OA");
    }

    @Test
    void nobodyElseMovesIt() {
        AuditTrail trail = AuditTrail.from(database);
        member.open("/password");
        Map<String, String> fields = Map.of("to", "DITETAPKAN", "owner", "pratiwi", "reason", "coba", "seen", "1");
        assertThat(member.submit(SHELTERED + "/langkah", fields).status()).isEqualTo(404);
        assertThat(trail.rows()).containsExactly("pratiwi FINDING_REFUSED {TMN-2026-000006} 0 PENGAWASAN_OA");
        assertThat(protector.open(SHELTERED).html()).contains("Baru");
    }

    @Test
    void whoIsOfTheTeamAndProtectsSeesBothApart() {
        assertThat(both.open("/temuan").html())
                .contains("42 temuan terbuka", "href=\"/temuan?view=protection\"")
                .doesNotContain("TMN-2026-000006");
        assertThat(both.open("/temuan?view=protection").html())
                .contains("TMN-2026-000006")
                .doesNotContain("TMN-2026-000001");
        assertThat(both.open(SHELTERED).status()).isEqualTo(200);
    }

    private static String withoutToken(Page page) {
        return page.html().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
