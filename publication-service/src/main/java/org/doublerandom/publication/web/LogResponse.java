package org.doublerandom.publication.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.log.Difference;
import org.doublerandom.publication.domain.log.LogWatch;
import org.jspecify.annotations.Nullable;

/**
 * @param told how many records this service was told of
 * @param head digest of the last record served: to be compared with one obtained elsewhere
 */
record LogResponse(
        String authority,
        boolean sound,
        Instant comparedAt,
        long told,
        int served,
        @Nullable String head,
        @Nullable Instant wrongSince,
        List<Found> differences) {
    record Found(String kind, String kindName, String digest) {
        static Found of(Difference difference) {
            return new Found(difference.kind().name(), difference.kind().chinese(), difference.record());
        }
    }

    static LogResponse of(LogWatch watch) {
        return new LogResponse(
                watch.authority(),
                watch.isSound(),
                watch.comparedAt(),
                watch.told(),
                watch.served(),
                watch.head(),
                watch.wrongSince(),
                watch.differences().stream().map(Found::of).toList());
    }
}
