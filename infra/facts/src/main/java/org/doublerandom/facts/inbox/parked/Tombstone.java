package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.doublerandom.facts.inbox.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What two persons gave up, so that its stream goes on.
 *
 * @param id of the command that asked for it
 * @param from first number it fills
 * @param through last number it fills
 * @param address place of the fact that was given up; absent where numbers are missing
 */
public record Tombstone(
        String id,
        String topic,
        String stream,
        Cause cause,
        long from,
        long through,
        @Nullable String address,
        @Nullable String factId,
        String obstacle,
        String reason,
        String requestedBy,
        String approvedBy,
        Instant approvedAt) {

    static Tombstone of(ParkedStream stream, ParkedFact head, DiscardRequest asked, String approvedBy) {
        Long missing = stream.missing();
        boolean hole = missing != null;
        return new Tombstone(
                asked.id(),
                stream.topic(),
                stream.stream(),
                stream.cause(),
                hole ? missing : head.sequence(),
                hole ? head.sequence() - 1 : head.sequence(),
                hole ? null : head.id(),
                hole ? null : head.factId(),
                stream.reason(),
                asked.reason(),
                asked.requestedBy(),
                approvedBy,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
