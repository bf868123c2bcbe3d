package id.timpora.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser, over real HTTP: keeps cookies, sends the token of the page it stands on, follows nothing. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String root;
    private String token = "";

    Visitor(int port) {
        root = "http://localhost:" + port;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What came back. */
    public record Page(int status, Map<String, List<String>> headers, String html) {
        /** The only value of a header; fails where it is sent twice. */
        public String header(String name) {
            List<String> values = headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .toList();
            if (values.size() > 1) {
                throw new AssertionError(name + " is sent " + values.size() + " times");
            }
            return values.isEmpty() ? "" : values.get(0);
        }

        /** Where a redirect leads, without host. */
        public String leadsTo() {
            return header("Location").replaceFirst("^https?://[^/]+", "");
        }
    }

    /** Opens an address as it is written. */
    public Page open(String address) {
        return keepToken(send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Accept", "text/html")
                .GET()));
    }

    /** Sends a form with the token of the last page that had one. */
    public Page submit(String address, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return keepToken(submitWithoutToken(address, all));
    }

    /** Sends a form as another site would make this browser send it. */
    public Page submitWithoutToken(String address, Map<String, String> fields) {
        return send("POST", address, fields);
    }

    /** Any method at all. */
    public Page send(String method, String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form)));
    }

    /** Opens the log-in page and fills it in. */
    public Page logIn(String account, String password) {
        open("/login");
        Page answer = submit("/login", Map.of("username", account, "password", password));
        token = "";
        return answer;
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Page keepToken(Page page) {
        Matcher found = TOKEN.matcher(page.html());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
