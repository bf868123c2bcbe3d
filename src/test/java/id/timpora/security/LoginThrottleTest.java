package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private final Hand clock = new Hand();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void doublesTheWaitUpToItsLongest() {
        Duration last = Duration.ZERO;
        for (int i = 1; i < LoginThrottle.FREE_FOR_ACCOUNT; i++) {
            assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
        }
        for (int i = 0; i < 12; i++) {
            assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
            Duration wait = throttle.attempt("ana", "10.0.0.1");
            assertThat(wait).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(LoginThrottle.LONGEST);
            if (i > 0 && last.compareTo(LoginThrottle.LONGEST) < 0) {
                assertThat(wait).isGreaterThan(last);
            }
            last = wait;
            clock.pass(wait);
        }
        assertThat(last).isEqualTo(LoginThrottle.LONGEST);
    }

    @Test
    void aRightPasswordForgets() {
        for (int i = 1; i < LoginThrottle.FREE_FOR_ACCOUNT; i++) {
            throttle.attempt("ana", "10.0.0.1");
        }
        throttle.succeeded("ana", "10.0.0.1");
        assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
        assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        for (int i = 0; i < 30; i++) {
            throttle.attempt("ana", "10.0.0.66");
        }
        assertThat(throttle.attempt("ana", "10.0.0.66")).isPositive();
        assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
    }

    @Test
    void tryingManyAccountsFromOneSourceIsSlowedDownToo() {
        for (int i = 0; i < LoginThrottle.FREE_FOR_SOURCE; i++) {
            assertThat(throttle.attempt("account" + i, "10.0.0.66")).isZero();
        }
        assertThat(throttle.attempt("yet another", "10.0.0.66")).isPositive();
    }

    @Test
    void endlessNamesAreNotKept() {
        for (int i = 0; i < 50; i++) {
            throttle.attempt(i + "x".repeat(100_000), "10.0.0.66");
        }
        assertThat(throttle.remembered()).isLessThan(1_000);
    }

    @Test
    void failuresOfLongAgoDoNotCount() {
        for (int i = 0; i < 30; i++) {
            throttle.attempt("ana", "10.0.0.1");
        }
        clock.pass(Duration.ofHours(2));
        for (int i = 1; i < LoginThrottle.FREE_FOR_ACCOUNT; i++) {
            assertThat(throttle.attempt("ana", "10.0.0.1")).isZero();
        }
    }

    /** A clock moved by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
