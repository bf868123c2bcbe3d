package id.timpora.discrepancy.life;

import static id.timpora.discrepancy.life.Trust.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.discrepancy.life.Trust.Kind;
import id.timpora.discrepancy.life.Trust.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustTest {
    @Test
    void rulesOfTheFirstNightAreTrustedAndLaterOnesOnTrial() {
        Trust unknown = new Trust(Optional.empty(), "");
        assertThat(unknown.tonight(false, "a", true)).contains(DIPERCAYA);
        assertThat(unknown.tonight(false, "a", false)).contains(BARU);
        assertThat(unknown.tonight(true, "a", true)).contains(UJI_COBA);
    }

    @Test
    void aRuleThatDoesSomethingElseIsOnTrialAgain() {
        for (Kind trusted : new Kind[] {DIPERCAYA, DINYALAKAN}) {
            Trust trust = new Trust(Optional.of(trusted), "a");
            assertThat(trust.tonight(false, "a", false)).isEmpty();
            assertThat(trust.tonight(false, "b", false)).contains(BERUBAH);
            assertThat(trust.tonight(true, "a", false)).contains(UJI_COBA);
        }
    }

    @Test
    void onlyPeopleEndATrialThatTheFileDidNotBegin() {
        assertThat(new Trust(Optional.of(UJI_COBA), "a").tonight(false, "a", false))
                .contains(DINYALAKAN);
        assertThat(new Trust(Optional.of(UJI_COBA), "a").tonight(true, "a", false))
                .isEmpty();
        for (Kind hidden : new Kind[] {BARU, BERUBAH, DIMATIKAN, DITANGGUHKAN}) {
            assertThat(new Trust(Optional.of(hidden), "a").tonight(false, "a", false))
                    .isEmpty();
        }
    }

    @Test
    void aRuleIsShownOnlyWhileItIsTrusted() {
        for (Kind kind : Kind.values()) {
            boolean shown = kind == DIPERCAYA || kind == DINYALAKAN;
            assertThat(kind.verdict() == Verdict.AKTIF).as(kind.name()).isEqualTo(shown);
        }
        assertThat(DITANGGUHKAN.verdict()).isEqualTo(Verdict.DITANGGUHKAN);
    }

    @Test
    void suspensionNeedsThirtyDecisionsAndFewerThanATenthConfirmed() {
        assertThat(Trust.isSuspended(29, 0)).isFalse();
        assertThat(Trust.isSuspended(30, 2)).isTrue();
        assertThat(Trust.isSuspended(30, 3)).isFalse();
        assertThat(Trust.isSuspended(40, 3)).isTrue();
    }
}
