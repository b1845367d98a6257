package org.doublerandom.local.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another service does by itself. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private Patience() {}

    /** @param what for the message, when it does not happen */
    public static Answer until(String what, Supplier<Answer> look, java.util.function.Predicate<Answer> enough) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Answer last = look.get();
        while (!enough.test(last)) {
            if (System.nanoTime() > end) {
                throw new NotAsExpected(what + " has not happened after " + LONGEST.toSeconds() + " s; last answer "
                        + last.status() + ": " + last.text());
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            last = look.get();
        }
        return last;
    }
}
