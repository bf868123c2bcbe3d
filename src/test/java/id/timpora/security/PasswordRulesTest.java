package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void takesAShortSentence() {
        assertThat(problem("durian jatuh malam")).isEmpty();
        assertThat(problem("榴莲在夜里从树上掉下来了吗")).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(problem("durian jat")).contains("password.tooShort");
        assertThat(problem("d".repeat(73))).contains("password.tooLong");
        assertThat(problem("榴莲".repeat(13))).as("78 bytes").contains("password.tooLong");
        assertThat(PasswordRules.problem("ana", "x", "durian jatuh malam", "durian jatuh siang"))
                .contains("password.notRepeated");
        assertThat(PasswordRules.problem("ana", "durian jatuh malam", "durian jatuh malam", "durian jatuh malam"))
                .contains("password.same");
        assertThat(problem("aaaaaaaaaaaaaaaa")).contains("password.guessable");
        assertThat(problem("ana-jatuh-malam-hari")).contains("password.guessable");
        assertThat(problem("Password2026!xyz")).contains("password.guessable");
        assertThat(problem("12345678901234")).contains("password.guessable");
    }

    private static Optional<String> problem(String chosen) {
        return PasswordRules.problem("ana", "one-time", chosen, chosen);
    }
}
