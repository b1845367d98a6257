package org.doublerandom.local.story;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another service does by itself, and for a part that is away and comes back. */
public final class Patience {
    // A part that died five times in a row has been away for less.
    static final Duration LONGEST = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Patience() {}

    /** A call that may find nobody. */
    @FunctionalInterface
    interface Call {
        Answer answer() throws IOException;
    }

    /** @param what for the message, when it does not happen */
    public static Answer until(String what, Supplier<Answer> look, Predicate<Answer> enough) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Answer last = look.get();
        while (!enough.test(last)) {
            if (System.nanoTime() > end) {
                throw new NotAsExpected(what + " has not happened after " + LONGEST.toSeconds() + " s; last answer "
                        + last.status() + ": " + last.text());
            }
            pause();
            last = look.get();
        }
        return last;
    }

    /** Calls until somebody answers who is not away; the last answer, when patience has ended. */
    static Answer whileAway(Duration longest, Call call, Predicate<Answer> away) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                Answer answer = call.answer();
                if (!away.test(answer) || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new NotAsExpected("no answer for " + longest.toSeconds() + " s: " + e);
                }
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
