package id.timpora.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** The size of the letters, chosen with A+ and kept in a cookie. */
enum Letters {
    NORMAL(""),
    LARGE("huruf-besar"),
    LARGEST("huruf-besar-sekali");

    private static final String NAME = "huruf";
    private static final int A_YEAR = 31_536_000;

    private final String style;

    Letters(String style) {
        this.style = style;
    }

    /** Class of the page's root element. */
    public String style() {
        return style;
    }

    /** The size the A+ link leads to. */
    public Letters next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static Letters of(HttpServletRequest request) {
        Letters chosen = parse(request.getParameter(NAME));
        if (chosen != null) {
            return chosen;
        }
        Cookie cookie = WebUtils.getCookie(request, NAME);
        Letters kept = cookie == null ? null : parse(cookie.getValue());
        return kept == null ? NORMAL : kept;
    }

    private static @Nullable Letters parse(@Nullable String name) {
        for (Letters letters : values()) {
            if (letters.name().equals(name)) {
                return letters;
            }
        }
        return null;
    }

    /** Remembers a choice made by a link. */
    static final class Keeper implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Letters chosen = parse(request.getParameter(NAME));
            if (chosen != null) {
                Cookie cookie = new Cookie(NAME, chosen.name());
                cookie.setHttpOnly(true);
                cookie.setSecure(request.isSecure());
                cookie.setPath("/");
                cookie.setMaxAge(A_YEAR);
                cookie.setAttribute("SameSite", "Strict");
                response.addCookie(cookie);
            }
            return true;
        }
    }
}
