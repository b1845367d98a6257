package org.doublerandom.draw.domain.copy;

import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row the files of a frame were fetched and were not what was frozen: asked for less and less often, in the end once a day.
 *
 * @param count from 1
 * @param last when the last of them was fetched
 * @param said when it was last said that nothing can be drawn: once a day
 */
public record FailedTries(int count, Instant last, Instant said) {
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    static FailedTries first(Instant now) {
        return new FailedTries(1, now, now);
    }

    FailedTries again(Instant now) {
        boolean isNews = !now.isBefore(said.plus(LONGEST));
        return new FailedTries(count + 1, now, isNews ? now : said);
    }

    /** From when on it is worth another try: after the first failure at once, then after 10, 20, 40 … minutes, a day at most. */
    Instant next() {
        if (count == 1) {
            return last;
        }
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(count - 2, MOST_DOUBLINGS));
        return last.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
