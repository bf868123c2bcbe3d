package id.timpora.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Someone with a browser, for tests: real accounts, real log-in. */
public class Browsing {
    /** A password that obeys the rules. */
    public static final String PASSWORD = "hujan turun di hulu";

    private final MockMvc mvc;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    /** Browses the pages of a test's context. */
    public Browsing(ApplicationContext context) {
        mvc = context.getBean(MockMvc.class);
        accounts = context.getBean(Accounts.class);
        encoder = context.getBean(PasswordEncoder.class);
    }

    /** Adds an account that already chose its password. */
    public void hire(String name, Role... roles) {
        accounts.add(name, encoder.encode(PASSWORD), EnumSet.copyOf(Set.of(roles)));
        accounts.choosePassword(name, encoder.encode(PASSWORD));
    }

    /** Logs in and gives the session. */
    public MockHttpSession logIn(String name, String password) throws Exception {
        MvcResult result = mvc.perform(post("/login")
                        .param("username", name)
                        .param("password", password)
                        .with(csrf()))
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession();
    }

    /** Opens a page. */
    public MvcResult open(MockHttpSession session, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.session(session)).andReturn();
    }

    /** The text of a page. */
    public String html(MockHttpSession session, String address) throws Exception {
        return open(session, get(URI.create(address))).getResponse().getContentAsString();
    }
}
