package id.timpora.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page being read, so that a link can change one parameter and keep the others. */
record Here(String path, String query) {
    static Here of(HttpServletRequest request) {
        boolean readable = "GET".equals(request.getMethod());
        String query = request.getQueryString();
        return new Here(request.getRequestURI(), readable && query != null ? query : "");
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
