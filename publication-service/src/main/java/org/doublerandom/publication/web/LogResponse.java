package org.doublerandom.publication.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.log.Difference;
import org.doublerandom.publication.domain.log.Interventions;
import org.doublerandom.publication.domain.log.LogWatch;
import org.doublerandom.publication.domain.log.OpenSerial;
import org.doublerandom.publication.domain.log.WatchedLog;
import org.jspecify.annotations.Nullable;

/**
 * @param told how many records this service was told of
 * @param persons who stands behind voids, strikes and changes, and how often
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
        List<Found> differences,
        long voids,
        long strikes,
        long changes,
        List<Behind> persons,
        List<Open> openSerials) {
    record Found(String kind, String kindName, String digest) {
        static Found of(Difference difference) {
            return new Found(difference.kind().name(), difference.kind().chinese(), difference.record());
        }
    }

    record Open(long serial, String plan) {
        static Open of(OpenSerial open) {
            return new Open(open.serial(), open.plan());
        }
    }

    record Behind(String person, long records) {}

    static LogResponse of(WatchedLog log) {
        LogWatch watch = log.watch();
        Interventions interventions = log.interventions();
        return new LogResponse(
                watch.authority(),
                watch.isSound(),
                watch.comparedAt(),
                watch.told(),
                watch.served(),
                watch.head(),
                watch.wrongSince(),
                watch.differences().stream().map(Found::of).toList(),
                interventions.voids(),
                interventions.strikes(),
                interventions.changes(),
                interventions.byPerson().entrySet().stream()
                        .map(person -> new Behind(person.getKey(), person.getValue()))
                        .toList(),
                log.open().stream().map(Open::of).toList());
    }
}
