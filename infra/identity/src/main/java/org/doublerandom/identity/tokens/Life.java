package org.doublerandom.identity.tokens;

import java.time.Duration;

/** How long what a sign-in gives is in force. */
public final class Life {
    public static final Duration OF_AN_ACCESS_TOKEN = Duration.ofMinutes(10);

    /** Unused for so long, it ends. */
    public static final Duration OF_A_REFRESH_TOKEN = Duration.ofMinutes(30);

    /** Then the person signs in again, however busy he was. */
    public static final Duration OF_A_SIGN_IN = Duration.ofHours(12);

    private Life() {}
}
