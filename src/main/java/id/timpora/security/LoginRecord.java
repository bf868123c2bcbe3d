package id.timpora.security;

import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes log-ins, failures and log-outs to the audit trail and sends the browser on. */
@Component
class LoginRecord extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, LogoutHandler {
    private static final String UNKNOWN = "-";

    private final Audit audit;
    private final Accounts accounts;

    LoginRecord(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        write(who.getName(), Action.LOGGED_IN);
        super.onAuthenticationSuccess(request, response, who);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        write(known(request.getParameter("username")), Action.LOGIN_FAILED);
        long wait = ThrottledLogin.TooManyAttempts.seconds(e);
        response.sendRedirect(request.getContextPath() + (wait > 0 ? "/login?wait=" + wait : "/login?failed"));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null) {
            write(who.getName(), Action.LOGGED_OUT);
        }
    }

    /** What was typed may be a password in the wrong field: only names that exist are written down. */
    private String known(@Nullable String typed) {
        return typed != null && accounts.find(typed).isPresent() ? typed : UNKNOWN;
    }

    private void write(String account, Action action) {
        audit.record(account, action, List.of(), 0, Purpose.PENGAWASAN_OA);
    }
}
