package org.doublerandom.publication.domain.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an authority's log stood when it was compared last.
 *
 * @param told how many records had been told by then
 * @param served how many records were served
 * @param head digest of the last one; absent of an empty log
 * @param differences none as long as all is well
 * @param wrongSince when a difference was first seen that has not gone since
 */
public record LogWatch(
        String authority,
        Instant comparedAt,
        long told,
        int served,
        @Nullable String head,
        List<Difference> differences,
        @Nullable Instant wrongSince) {
    private static final Duration NIGHTLY = Duration.ofDays(1);

    public LogWatch {
        differences = List.copyOf(differences);
    }

    static LogWatch of(
            String authority,
            List<ToldRecord> told,
            List<ServedRecord> served,
            @Nullable LogWatch before,
            Instant now) {
        List<Difference> differences = new LogComparison(told, served).differences();
        Instant since = before == null || before.wrongSince == null ? now : before.wrongSince;
        return new LogWatch(
                authority,
                now,
                told.size(),
                served.size(),
                new ServedChain(served).head().orElse(null),
                differences,
                differences.isEmpty() ? null : since);
    }

    /** Whether it is to be compared again: something was told since, or a day is over. */
    boolean isDue(long toldNow, Instant now) {
        return toldNow != told || !now.isBefore(comparedAt.plus(NIGHTLY));
    }

    public boolean isSound() {
        return differences.isEmpty();
    }
}
