package id.timpora.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after some failures in a row each further one doubles the wait. Failures count for an account at a
 * source address, and for the address alone, so that a stranger elsewhere cannot lock an account.
 */
final class LoginThrottle {
    static final int FREE_FOR_ACCOUNT = 5;
    static final int FREE_FOR_SOURCE = 20;
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGET = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;
    private static final int MOST_DOUBLINGS = 10;

    /** Longer than any account's name; longer ones are counted as one, so that guesses cannot fill the memory. */
    private static final int LONGEST_NAME = 100;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} says otherwise, so that attempts made at the same time count too.
     *
     * @return how long to wait; zero means the attempt may be made
     */
    synchronized Duration attempt(String account, String source) {
        Instant now = clock.instant();
        Failures forAccount = current(key(account, source), now);
        Failures forSource = current(source, now);
        Instant open = forAccount.open.isAfter(forSource.open) ? forAccount.open : forSource.open;
        if (open.isAfter(now)) {
            return Duration.between(now, open);
        }
        forAccount.add(now, FREE_FOR_ACCOUNT);
        forSource.add(now, FREE_FOR_SOURCE);
        return Duration.ZERO;
    }

    /** Forgets the failures of an account at a source after a right password. */
    synchronized void succeeded(String account, String source) {
        failures.remove(key(account, source));
        failures.remove(source);
    }

    /** Characters kept to remember the failures. */
    synchronized long remembered() {
        return failures.keySet().stream().mapToLong(String::length).sum();
    }

    private static String key(String account, String source) {
        return source + "\n" + (account.length() > LONGEST_NAME ? "" : account);
    }

    private Failures current(String key, Instant now) {
        Failures known = failures.get(key);
        if (known == null || known.last.plus(FORGET).isBefore(now)) {
            known = new Failures();
            failures.put(key, known);
        }
        return known;
    }

    private static final class Failures {
        private int count;
        private Instant last = Instant.MIN.plus(FORGET);
        private Instant open = Instant.MIN;

        void add(Instant now, int free) {
            count++;
            last = now;
            if (count >= free) {
                Duration wait = Duration.ofSeconds(1L << Math.min(count - free + 1, MOST_DOUBLINGS));
                open = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
            }
        }
    }
}
