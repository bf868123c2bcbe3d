package id.timpora.security;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many were wrong just before. */
final class ThrottledLogin implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledLogin(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String source =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Duration wait = throttle.attempt(attempt.getName(), source);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Authentication checked = passwords.authenticate(attempt);
        throttle.succeeded(attempt.getName(), source);
        return checked;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }

    /** The password was not even looked at. */
    static final class TooManyAttempts extends LockedException {
        private final Duration wait;

        TooManyAttempts(Duration wait) {
            super("too many failed attempts");
            this.wait = wait;
        }

        /** Whole seconds until the next attempt counts, rounded up. */
        static long seconds(AuthenticationException e) {
            return e instanceof TooManyAttempts many ? many.wait.toSeconds() + 1 : 0;
        }
    }
}
