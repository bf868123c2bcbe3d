package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.SamplePages;
import id.timpora.security.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in where: every address the product answers, for everyone who may come. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessIT {
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String FINDING = "/temuan/TMN-2026-000001";

    private static final String SHELTERED = "/temuan/TMN-2026-000006";

    /** What each page answers to an administrator, to a member and to one who protects. */
    private static final Map<String, List<Integer>> PAGES = new LinkedHashMap<>(Map.of(
            "/",
            List.of(200, 302, 302),
            "/malam",
            List.of(200, 200, 200),
            "/malam/3",
            List.of(200, 200, 200),
            "/temuan",
            List.of(403, 200, 200),
            FINDING,
            List.of(403, 200, 404),
            SHELTERED,
            List.of(403, 404, 200),
            "/password",
            List.of(200, 200, 200),
            "/nowhere",
            List.of(404, 404, 404),
            "/error",
            List.of(404, 404, 404),
            "/actuator",
            List.of(404, 404, 404)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Visitors visitors;
    private Visitor administrator;
    private Visitor member;
    private Visitor protector;

    @BeforeEach
    void comeIn() {
        visitors = new Visitors(context);
        administrator = visitors.hired("gunawan", Role.ADMINISTRATOR);
        member = visitors.hired("pratiwi", Role.ANGGOTA);
        protector = visitors.hired("ningsih", Role.PELINDUNGAN);
    }

    @Test
    void theTableOfPagesNamesEveryMapping() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            mapped.addAll(info.getPatternValues());
        }
        assertThat(mapped)
                .containsExactlyInAnyOrder(
                        "/",
                        "/malam",
                        "/malam/{run:\\d{1,9}}",
                        "/temuan",
                        "/temuan/{id}",
                        "/temuan/{id}/langkah",
                        "/password",
                        "/login",
                        "/error");
    }

    @Test
    void eachRoleOpensItsPagesAndNoOther() {
        PAGES.forEach((address, answers) -> {
            assertThat(administrator.open(address).status())
                    .as("administrator at " + address)
                    .isEqualTo(answers.get(0));
            assertThat(member.open(address).status()).as("member at " + address).isEqualTo(answers.get(1));
            assertThat(protector.open(address).status())
                    .as("protector at " + address)
                    .isEqualTo(answers.get(2));
        });
    }

    @Test
    void aRefusedPageSaysNothingOfWhatItHolds() {
        Page page = administrator.open(FINDING);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("tidak berhak").doesNotContain("Akta", "KWN-02", "Sekadau", "X•••");
        assertThat(administrator.open("/malam/3").html()).doesNotContain("/temuan", "Akta", "P000001");
    }

    @Test
    void anAddressThatDoesNotExistIsCalledSo() {
        Page page = member.open("/temuan/TMN-2026-000001/lain");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).contains("Halaman ini tidak ada").doesNotContain("tidak berhak");
    }

    @Test
    void aStrangerIsLedToTheLogInWhereverHeComes() {
        Stream.concat(PAGES.keySet().stream(), Stream.of("/malam/99", "/temuan/x", "/application.yaml", "/templates/"))
                .forEach(address -> {
                    Page page = visitors.stranger().open(address);
                    assertThat(page.status()).as(address).isEqualTo(302);
                    assertThat(page.leadsTo()).as(address).isEqualTo("/login");
                    assertThat(page.html()).as(address).isEmpty();
                });
        for (String open : List.of("/login", "/timpora.css", "/timpora-app.css", "/refresh.js", "/favicon.svg")) {
            assertThat(visitors.stranger().open(open).status()).as(open).isEqualTo(200);
        }
    }

    @Test
    void aOneTimePasswordOpensThePasswordPageOnly() {
        Visitor newcomer = visitors.newcomer("baru", Role.ADMINISTRATOR, Role.ANGGOTA);
        for (String address : PAGES.keySet()) {
            if (!"/password".equals(address)) {
                Page page = newcomer.open(address);
                assertThat(page.status()).as(address).isEqualTo(302);
                assertThat(page.leadsTo()).as(address).isEqualTo("/password");
            }
        }
        assertThat(newcomer.open("/password").html()).contains("Kata sandi sekali pakai");
        assertThat(change(newcomer, Visitors.PASSWORD, "pendek").status()).isEqualTo(422);
        assertThat(change(newcomer, "salah salah salah", "durian jatuh malam").status())
                .isEqualTo(422);
        assertThat(newcomer.open("/temuan").leadsTo()).isEqualTo("/password");
        assertThat(change(newcomer, Visitors.PASSWORD, "durian jatuh malam").leadsTo())
                .isEqualTo("/");
        assertThat(newcomer.open("/temuan").status()).isEqualTo(200);
        assertThat(visitors.stranger().logIn("baru", Visitors.PASSWORD).leadsTo())
                .isEqualTo("/login?failed");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsOfTheAccount() {
        Visitor here = visitors.hired("dua", Role.ANGGOTA);
        Visitor there = visitors.hired("dua", Role.ANGGOTA);
        assertThat(there.open("/temuan").status()).isEqualTo(200);
        here.open("/password");
        change(here, Visitors.PASSWORD, "mangga matang di pohon");
        assertThat(here.open("/temuan").status()).isEqualTo(200);
        assertThat(there.open("/temuan").leadsTo()).isEqualTo("/login");
    }

    @Test
    void aDisabledAccountIsOutWithItsNextClick() {
        Visitor leaving = visitors.hired("pergi", Role.ANGGOTA);
        context.getBean(JdbcClient.class)
                .sql("update store.account set disabled = true where name = 'pergi'")
                .update();
        assertThat(leaving.open("/temuan").leadsTo()).isEqualTo("/login");
        assertThat(visitors.stranger().logIn("pergi", Visitors.PASSWORD).leadsTo())
                .isEqualTo("/login?failed");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        Visitor stranger = visitors.stranger();
        stranger.open("/login");
        assertThat(stranger.submitWithoutToken("/login", Map.of("username", "pratiwi", "password", Visitors.PASSWORD))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.open("/temuan").leadsTo()).isEqualTo("/login");
        var fields = Map.of("current", Visitors.PASSWORD, "chosen", "durian jatuh x", "repeated", "durian jatuh x");
        assertThat(member.submitWithoutToken("/password", fields).status()).isEqualTo(403);
        assertThat(member.submitWithoutToken("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(member.submitWithoutToken("/logout", Map.of("_csrf", "guessed"))
                        .status())
                .isEqualTo(403);
        assertThat(member.open("/temuan").status())
                .as("still logged in, same password")
                .isEqualTo(200);
        assertThat(visitors.stranger().logIn("pratiwi", Visitors.PASSWORD).leadsTo())
                .isEqualTo("/");
    }

    @Test
    void nothingIsChangedByAnAddress() {
        assertThat(member.open("/logout").status()).isEqualTo(404);
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            assertThat(member.send(method, "/temuan", Map.of()).status())
                    .as(method)
                    .isIn(403, 405, 400);
        }
        member.open("/password");
        assertThat(member.submit("/temuan", Map.of()).status()).isEqualTo(405);
    }

    @Test
    void everyAnswerCarriesThePolicyAndIsNotKept() {
        for (String address : List.of("/malam", "/malam/3", "/temuan", FINDING, "/password", "/nowhere", "/temuan/x")) {
            assertSafe(member.open(address), POLICY);
        }
        assertSafe(visitors.stranger().open("/login"), POLICY);
        assertSafe(visitors.stranger().open("/temuan"), POLICY);
        assertSafe(administrator.open("/"), POLICY + "; script-src 'self'; connect-src 'self'");
        assertSafe(administrator.open("/malam/99999999999"), POLICY);
        assertThat(visitors.stranger().open("/timpora.css").header("Content-Security-Policy"))
                .isEqualTo(POLICY);
    }

    private static void assertSafe(Page page, String policy) {
        assertThat(page.header("Content-Security-Policy")).isEqualTo(policy);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theSessionLivesInAStrictCookieThatChangesWithTheLogIn() {
        Visitor stranger = visitors.stranger();
        String before = session(stranger.open("/login"));
        String after = session(stranger.logIn("pratiwi", Visitors.PASSWORD));
        assertThat(before).contains("TIMPORA=", "Path=/", "HttpOnly", "SameSite=Strict");
        assertThat(after).contains("TIMPORA=", "Path=/", "HttpOnly", "SameSite=Strict");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    private static String session(Page page) {
        return page.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith("TIMPORA="))
                .reduce((first, second) -> second)
                .orElse("");
    }

    @Test
    void loggingOutEndsTheSession() {
        member.open("/temuan");
        assertThat(member.submit("/logout", Map.of()).leadsTo()).isEqualTo("/login?left");
        assertThat(member.open("/temuan").leadsTo()).isEqualTo("/login");
    }

    @Test
    void guessingIsSlowedDownForTheAccountAndNobodyElse() {
        visitors.hired("diserang", Role.ANGGOTA);
        Visitor guesser = visitors.stranger();
        for (int i = 0; i < LoginThrottle.FREE_FOR_ACCOUNT; i++) {
            assertThat(guesser.logIn("diserang", "tebakan " + i).leadsTo()).isEqualTo("/login?failed");
        }
        Page slowed = guesser.logIn("diserang", Visitors.PASSWORD);
        assertThat(slowed.leadsTo()).startsWith("/login?wait=");
        assertThat(guesser.open(slowed.leadsTo()).html()).contains("Terlalu banyak percobaan");
        assertThat(visitors.stranger().logIn("pratiwi", Visitors.PASSWORD).leadsTo())
                .isEqualTo("/");
    }

    @Test
    void noAddressLeadsOutOfThePages() {
        List<String> crooked = List.of(
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/application.yaml",
                "/../application.yaml",
                "/./malam",
                "/static/../application.yaml",
                "/timpora.css/..%2fapplication.yaml",
                "/timpora.css/../application.yaml",
                "/temuan/..%2f..%2fmalam",
                "/temuan/..%5c..%5cwindows",
                "/temuan/%00",
                "/temuan/TMN-2026-000001%00.css",
                "/temuan/TMN-2026-000001;x=/timpora.css",
                "/malam;/3",
                "/malam//3",
                "//temuan",
                "/temuan/%252e%252e%252fmalam",
                "/temuan/%27%20or%201=1--",
                "/malam/3%20or%201=1",
                "/malam/-1",
                "/templates/review/finding.html",
                "/db/migration/V3__store.sql",
                "/WEB-INF/web.xml");
        for (String address : crooked) {
            for (Visitor visitor : List.of(member, administrator, visitors.stranger())) {
                Page page = visitor.open(address);
                assertThat(page.status()).as(address).isIn(302, 400, 403, 404);
                boolean refusedByTheServer = page.html().contains("HTTP Status 400");
                assertThat(refusedByTheServer || POLICY.equals(page.header("Content-Security-Policy")))
                        .as(address)
                        .isTrue();
                if (page.status() == 302) {
                    assertThat(page.leadsTo()).as(address).isEqualTo("/login");
                }
                assertThat(page.html())
                        .as(address)
                        .doesNotContain(
                                "root:x", "spring:", "create table", "xmlns:th", "X•••", "Exception", "at org.");
            }
        }
    }

    private static Page change(Visitor visitor, String current, String chosen) {
        return visitor.submit("/password", Map.of("current", current, "chosen", chosen, "repeated", chosen));
    }
}
