package id.timpora.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone who can log in.
 *
 * @param name how the person logs in
 * @param password encoded, with the encoding's name in front
 * @param roles what the account may see
 * @param mustChangePassword nothing but the password page opens until a new password is chosen
 * @param disabled cannot log in, and running sessions end with the next request
 */
record Account(String name, String password, Set<Role> roles, boolean mustChangePassword, boolean disabled) {

    static Set<Role> roles(String stored) {
        return Arrays.stream(stored.split("\\|"))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static String stored(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining("|"));
    }

    @Override
    public String toString() {
        return "Account[" + name + " " + roles + "]";
    }
}
