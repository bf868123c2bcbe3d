package id.timpora.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page being read, so that a link can change one parameter and keep the others. */
record Here(String path, String query) {
    /** An address of this server; two slashes at its beginning would lead to another one. */
    private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9_/-]*)?");

    static Here of(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String path = failed
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        boolean readable = !failed && "GET".equals(request.getMethod());
        String query = request.getQueryString();
        return new Here(PLAIN.matcher(path).matches() ? path : "/", readable && query != null ? query : "");
    }

    /** This page with a parameter set to a value, as a relative address. */
    public String with(String parameter, String value) {
        try {
            return UriComponentsBuilder.fromPath(path)
                    .query(query)
                    .replaceQueryParam(parameter, value)
                    .build(true)
                    .toUriString();
        } catch (IllegalArgumentException e) {
            return path + "?" + parameter + "=" + value;
        }
    }
}
