package org.doublerandom.facts.inbox;

import java.time.Duration;
import java.util.Optional;

/** Why a stream stands, and how often it is tried by itself. */
public enum Cause {
    /** Refers to a fact that is not here yet. */
    WAITING(200, 1.5, 2_000, Integer.MAX_VALUE),
    /** Another service does not answer. */
    SERVICE_AWAY(500, 2, 30_000, Integer.MAX_VALUE),
    /** A number is missing; goes on when it arrives. */
    HOLE(0, 1, 0, 0),
    /** Not what this service understands. */
    UNREADABLE(0, 1, 0, 0),
    /** From another service than the topic's. */
    FOREIGN(0, 1, 0, 0),
    /** The reaction fails. */
    POISON(1_000, 3, 30_000, 5),
    /** Another fact came under a known number. */
    WENT_BACK(0, 1, 0, 0);

    private final long firstMillis;
    private final double factor;
    private final long mostMillis;
    private final int tries;

    Cause(long firstMillis, double factor, long mostMillis, int tries) {
        this.firstMillis = firstMillis;
        this.factor = factor;
        this.mostMillis = mostMillis;
        this.tries = tries;
    }

    /** How long to rest after so many attempts; empty: until somebody asks for it, or what is missing arrives. */
    public Optional<Duration> rest(int attempts) {
        return attempts > tries
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(
                        (long) Math.min(mostMillis, firstMillis * Math.pow(factor, attempts - 1))));
    }

    /** Whether giving the fact up must fill its number, so that the next of the stream can follow. */
    public boolean holdsItsNumber() {
        return this != FOREIGN && this != WENT_BACK;
    }
}
