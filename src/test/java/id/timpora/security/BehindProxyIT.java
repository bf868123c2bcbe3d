package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.page.SamplePages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The setting that docs/operating.md names for a proxy that speaks TLS to the readers and HTTP to the product. */
@SpringBootTest(
        classes = SamplePages.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class BehindProxyIT {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void sendsTheSessionOverTlsOnly() throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(proxied("/login", "192.0.2.1").build(), BodyHandlers.ofString());
        assertThat(cookie(page)).contains("Secure", "HttpOnly", "SameSite=Strict");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        HttpResponse<String> started = http.send(proxied("/", "192.0.2.1").build(), BodyHandlers.ofString());
        assertThat(started.statusCode()).isEqualTo(302);
        assertThat(started.headers().firstValue("Location").orElse("")).doesNotStartWith("http:");
        HttpResponse<String> plain =
                http.send(HttpRequest.newBuilder(address("/login")).build(), BodyHandlers.ofString());
        assertThat(cookie(plain)).as("on the machine itself").doesNotContain("Secure");
    }

    @Test
    void slowsDownTheReaderWhoGuessesAndNoOther() throws IOException, InterruptedException {
        for (int i = 0; i < LoginThrottle.FREE_FOR_SOURCE + 2; i++) {
            guess("nobody" + i, "192.0.2.7");
        }
        assertThat(guess("nobody", "192.0.2.7")).contains("/login?wait=");
        assertThat(guess("nobody", "192.0.2.8")).contains("/login?failed");
    }

    private String guess(String account, String reader) throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(proxied("/login", reader).build(), BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        String form = "username=" + account + "&password=wrong&_csrf=" + token.group(1);
        var request = proxied("/login", reader)
                .header("Cookie", cookie(page).split(";")[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return http.send(request.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private HttpRequest.Builder proxied(String path, String reader) {
        return HttpRequest.newBuilder(address(path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", reader);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String cookie(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElse("");
    }
}
