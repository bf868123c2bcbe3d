package id.timpora.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page before all others. */
@Controller
class LoginPage {
    private static final int LONGEST_SHOWN = 3600;

    @GetMapping("/login")
    String login(HttpServletRequest request, @RequestParam(defaultValue = "0") String wait, Model model) {
        model.addAttribute("failed", request.getParameter("failed") != null);
        model.addAttribute("left", request.getParameter("left") != null);
        model.addAttribute("wait", seconds(wait));
        return "security/login";
    }

    private static int seconds(@Nullable String wait) {
        return wait != null && wait.matches("\\d{1,4}") ? Math.min(Integer.parseInt(wait), LONGEST_SHOWN) : 0;
    }
}
