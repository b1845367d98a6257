package org.doublerandom.identity.signin;

import java.time.Duration;

/**
 * How long the next attempt to sign in must wait after so many wrong ones in a row: nothing at first, then twice as long
 * each time, a quarter of an hour at most.
 *
 * @param free wrong attempts that cost no time
 */
public record Patience(int free) {
    /** Of one account: a person mistypes a few times. */
    public static final Patience OF_AN_ACCOUNT = new Patience(3);

    /** Of one address: an office of many persons may stand behind it. */
    public static final Patience OF_AN_ADDRESS = new Patience(30);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** @param failures in a row, 0 or more */
    Duration after(int failures) {
        int beyond = failures - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        // 2^10 seconds are more than the longest already.
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
