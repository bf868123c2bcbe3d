package id.timpora.security;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.util.DigestUtils;

/** An account as a session knows it: what it may do, and a stamp that no longer fits when the account was changed. */
final class SignedIn implements UserDetails, CredentialsContainer {
    /** The only authority of an account that still has its one-time password. */
    static final String MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD";

    private final String name;
    private final List<GrantedAuthority> authorities;
    private final boolean enabled;
    private final String stamp;
    private @Nullable String password;

    SignedIn(Account account) {
        name = account.name();
        password = account.password();
        enabled = !account.disabled();
        stamp = stamp(account);
        authorities = account.mustChangePassword()
                ? AuthorityUtils.createAuthorityList(MUST_CHANGE_PASSWORD)
                : AuthorityUtils.createAuthorityList(
                        account.roles().stream().map(role -> "ROLE_" + role).toList());
    }

    /** Whether the account is still what it was when the session began. */
    boolean fits(Account account) {
        return stamp.equals(stamp(account));
    }

    private static String stamp(Account account) {
        String all = account.password() + account.roles() + account.mustChangePassword() + account.disabled();
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}
