package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.security.Role;
import id.timpora.security.Visitor;
import id.timpora.security.Visitor.Page;
import id.timpora.security.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** What holds for every page in both languages, whatever it shows. */
@SpringBootTest(
        classes = SamplePages.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "timpora.demo=true")
class EveryPageIT {
    private static final List<String> MEMBERS = List.of(
            "/password",
            "/malam",
            "/malam/1",
            "/malam/2",
            "/malam/3",
            "/temuan",
            "/temuan?view=quality",
            "/temuan?view=closed",
            "/temuan?rule=none",
            "/temuan?page=9",
            "/temuan/TMN-2026-000001",
            "/temuan/TMN-2026-000002",
            "/temuan/TMN-2026-000003",
            "/temuan/TMN-2026-000004",
            "/temuan/none",
            "/nowhere");
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]*\\ssrc=\")|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*\"|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:src|href|action)=\"(?!/(?!/)|#)[^\"]*\"|url\\(|@import", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table[^>]*>(.{0,40})", Pattern.DOTALL);

    private static final Pattern SCROLLED = Pattern.compile("<div[^>]*class=\"gulir[^>]*>");

    @Autowired
    private ApplicationContext context;

    private final List<Page> pages = new ArrayList<>();

    @BeforeEach
    void openAll() {
        var visitors = new Visitors(context);
        for (String language : List.of("id", "en")) {
            pages.add(visitors.stranger().open("/login?lang=" + language));
            pages.add(visitors.stranger().open("/login?failed&lang=" + language));
            pages.add(visitors.stranger().open("/login?wait=20&lang=" + language));
            pages.add(visitors.stranger().open("/login?left&lang=" + language));
            Visitor administrator = visitors.hired("gunawan", Role.ADMINISTRATOR);
            pages.add(administrator.open("/?lang=" + language));
            pages.add(administrator.open("/temuan"));
            Visitor member = visitors.hired("pratiwi", Role.ANGGOTA);
            for (String address : MEMBERS) {
                pages.add(member.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language));
            }
        }
    }

    @Test
    void isWellMadeSafeAndSaysThatItsDataAreInvented() {
        assertThat(pages).hasSize(2 * (6 + MEMBERS.size()));
        for (int i = 0; i < pages.size(); i++) {
            boolean english = i >= pages.size() / 2;
            String html = pages.get(i).html();
            assertThat(html)
                    .contains("<html lang=\"" + (english ? "en" : "id") + "\"")
                    .contains(english ? "Sample data: every person" : "Data contoh: semua orang")
                    .contains(
                            "<a class=\"lewati\" href=\"#isi\">",
                            "<main id=\"isi\"",
                            "<header class=\"atas\"",
                            "<footer")
                    .doesNotContain("??", " th:", "_en</", "_id</");
            assertThat(INLINE.matcher(html).results().map(r -> r.group()).toList())
                    .isEmpty();
            assertThat(ELSEWHERE.matcher(html).results().map(r -> r.group()).toList())
                    .isEmpty();
            assertThat(TABLE.matcher(html).results().map(r -> r.group(1))).allMatch(t -> t.startsWith("<caption"));
            assertThat(SCROLLED.matcher(html).results().map(r -> r.group()))
                    .as("what scrolls is reached by keyboard and has a name")
                    .allMatch(t ->
                            t.contains("tabindex=\"0\"") && t.contains("role=\"region\"") && t.contains(" aria-label"));
            assertThat(html)
                    .as("neutral words")
                    .doesNotContainIgnoringCase("pelaku", "mencurigakan", "perkawinan semu", "suspect");
            assertThat(html).doesNotContain(SampleNights.CANARIES);
        }
    }

    @Test
    void theChecksSeeWhatTheyLookFor() {
        assertThat("<p style=\"x\">").containsPattern(INLINE);
        assertThat("<script>alert(1)</script>").containsPattern(INLINE);
        assertThat("<button onclick=\"x()\">").containsPattern(INLINE);
        assertThat("<script src=\"/refresh.js\" defer>").doesNotContainPattern(INLINE);
        assertThat("<img src=\"https://x.test/a.png\">").containsPattern(ELSEWHERE);
        assertThat("<a href=\"//x.test\">").containsPattern(ELSEWHERE);
        assertThat("<a href=\"/temuan\">").doesNotContainPattern(ELSEWHERE);
    }

    @Test
    void sheetsLoadNothingFromElsewhere() {
        Visitor stranger = new Visitors(context).stranger();
        for (String sheet : List.of("/timpora.css", "/timpora-app.css", "/favicon.svg", "/refresh.js")) {
            assertThat(stranger.open(sheet).html().replace("http://www.w3.org/2000/svg", ""))
                    .as(sheet)
                    .doesNotContain("http:", "https:", "url(", "@import", "eval(", "innerHTML");
        }
    }

    @Test
    void anErrorsLinksLeadBackToWhatWasAskedFor() {
        Visitor member = new Visitors(context).hired("pratiwi", Role.ANGGOTA);
        assertThat(member.open("/temuan/none").html()).contains("href=\"/temuan/none?lang=en\"");
        assertThat(member.open("/malam;/3").html()).doesNotContain("/error?", "malam;");
    }
}
