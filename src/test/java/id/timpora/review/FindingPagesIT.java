package id.timpora.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.SamplePages;
import id.timpora.security.Browsing;
import id.timpora.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

@SpringBootTest(classes = SamplePages.class)
@AutoConfigureMockMvc
class FindingPagesIT {
    @Autowired
    private ApplicationContext context;

    private Browsing browsing;

    private MockHttpSession member;

    @BeforeEach
    void aMemberLogsIn() throws Exception {
        browsing = new Browsing(context);
        browsing.hire("pratiwi", Role.ANGGOTA);
        member = browsing.logIn("pratiwi", Browsing.PASSWORD);
    }

    @Test
    void showsWhatIsOpen() throws Exception {
        String html = browsing.html(member, "/review/findings");
        assertThat(html).contains("42 temuan terbuka", "39 baru", "KWN-02", "Q******* X*******", "Sekadau Hulu");
    }
}
