package id.timpora.security;

import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an own password takes the place of the present one. */
@Controller
class PasswordPage {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final SecurityContextRepository contexts;

    PasswordPage(Accounts accounts, PasswordEncoder encoder, Audit audit, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.contexts = contexts;
    }

    @GetMapping("/password")
    String form(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("first", mustChange(who));
        model.addAttribute("problem", "");
        return "security/password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> problem = problem(who, current, chosen, repeated);
        if (problem.isPresent()) {
            model.addAttribute("first", mustChange(who));
            model.addAttribute("problem", problem.get());
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "security/password";
        }
        accounts.choosePassword(who.getUsername(), encoder.encode(chosen));
        audit.record(Action.PASSWORD_CHANGED, List.of(), 0, Purpose.PENGAWASAN_OA);
        signInAgain(who, request, response);
        return "redirect:/";
    }

    private Optional<String> problem(SignedIn who, String current, String chosen, String repeated) {
        boolean known = accounts.find(who.getUsername())
                .filter(account -> encoder.matches(current, account.password()))
                .isPresent();
        return known
                ? PasswordRules.problem(who.getUsername(), current, chosen, repeated)
                : Optional.of("password.currentWrong");
    }

    /** A new session id and the account's own roles; other sessions of the account end with their next request. */
    private void signInAgain(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var renewed = new SignedIn(accounts.find(who.getUsername()).orElseThrow());
        renewed.eraseCredentials();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static boolean mustChange(SignedIn who) {
        return who.getAuthorities().stream()
                .anyMatch(authority -> SignedIn.MUST_CHANGE_PASSWORD.equals(authority.getAuthority()));
    }
}
