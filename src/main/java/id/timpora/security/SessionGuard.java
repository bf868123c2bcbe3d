package id.timpora.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after its longest life, and at once when its account was disabled or changed. */
final class SessionGuard extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(10);

    private final Accounts accounts;
    private final Clock clock;

    SessionGuard(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (reader != null && reader.getPrincipal() instanceof SignedIn who && !holds(request.getSession(false), who)) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean holds(@Nullable HttpSession session, SignedIn who) {
        boolean young = session == null
                || Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isAfter(clock.instant());
        return young && accounts.find(who.getUsername()).filter(who::fits).isPresent();
    }
}
