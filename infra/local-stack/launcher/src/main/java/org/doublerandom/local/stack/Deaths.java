package org.doublerandom.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When a program ended by itself: each time it waits longer before it is started again, until it is enough. */
final class Deaths {
    static final int TOO_MANY = 5;
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    // What others wait for should be back at once; what ends again at once should not keep the machine busy.
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final int LONGER = 4;

    private final Deque<Instant> recent = new ArrayDeque<>();

    /** @return how long to wait before the next start; empty if it is enough */
    Optional<Duration> note(Instant now) {
        recent.removeIf(death -> death.plus(REMEMBERED).isBefore(now));
        recent.add(now);
        if (recent.size() >= TOO_MANY) {
            return Optional.empty();
        }
        return Optional.of(FIRST_WAIT.multipliedBy((long) Math.pow(LONGER, recent.size() - 1)));
    }

    int recent() {
        return recent.size();
    }

    void forget() {
        recent.clear();
    }
}
