package id.timpora.security;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open which page; what is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    /** What a page may load: its own sheets, fonts and pictures, and nothing that runs. */
    static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The first page keeps itself fresh with a script of its own; no other page runs anything. */
    static final String POLICY_WITH_SCRIPT = POLICY + "; script-src 'self'; connect-src 'self'";

    /** What is not named is denied as well, but a reader is told that the address is wrong, not that a right is missing. */
    private static final class NoSuchPage extends AuthorizationDecision {
        NoSuchPage() {
            super(false);
        }
    }

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
    private static final String MEMBER = Role.ANGGOTA.name();
    private static final String PROTECTOR = Role.PELINDUNGAN.name();

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, Accounts accounts, LoginRecord log, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(pages -> pages.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/timpora.css", "/timpora-app.css", "/refresh.js", "/favicon.svg", "/login")
                        .permitAll()
                        .requestMatchers("/password")
                        .authenticated()
                        .requestMatchers("/", "/malam", "/malam/*")
                        .hasAnyRole(ADMINISTRATOR, MEMBER, PROTECTOR)
                        .requestMatchers("/temuan", "/temuan/*", "/temuan/*/langkah")
                        .hasAnyRole(MEMBER, PROTECTOR)
                        .anyRequest()
                        .access((reader, request) -> new NoSuchPage()))
                .formLogin(form -> form.loginPage("/login").successHandler(log).failureHandler(log))
                .logout(logout -> logout.addLogoutHandler(log)
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, STORAGE)))
                        .logoutSuccessUrl("/login?left"))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, e) -> {
                    if (mustChangePassword(request.getUserPrincipal()) && isPage(request.getMethod())) {
                        response.sendRedirect(request.getContextPath() + "/password");
                    } else if (isNoPage(e)) {
                        response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    } else {
                        new AccessDeniedHandlerImpl().handle(request, response, e);
                    }
                }))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(
                        new SessionGuard(accounts, Clock.systemUTC()), UsernamePasswordAuthenticationFilter.class)
                .headers(WebSecurity::headers)
                .build();
    }

    private static boolean mustChangePassword(@Nullable Principal reader) {
        return reader instanceof Authentication known
                && known.getAuthorities().stream()
                        .anyMatch(authority -> SignedIn.MUST_CHANGE_PASSWORD.equals(authority.getAuthority()));
    }

    private static boolean isNoPage(AccessDeniedException e) {
        return e instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof NoSuchPage;
    }

    private static boolean isPage(String method) {
        return "GET".equals(method);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher firstPage = PathPatternRequestMatcher.pathPattern("/");
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        firstPage, new ContentSecurityPolicyHeaderWriter(POLICY_WITH_SCRIPT)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(firstPage), new ContentSecurityPolicyHeaderWriter(POLICY)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    AuthenticationProvider login(Accounts accounts, PasswordEncoder encoder) {
        var passwords = new DaoAuthenticationProvider(name -> accounts.find(name)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account")));
        passwords.setPasswordEncoder(encoder);
        return new ThrottledLogin(passwords, new LoginThrottle(Clock.systemUTC()));
    }
}
