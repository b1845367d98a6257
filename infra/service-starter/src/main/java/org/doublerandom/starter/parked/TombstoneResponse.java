package org.doublerandom.starter.parked;

import java.time.Instant;
import org.doublerandom.facts.inbox.parked.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * What two persons gave up.
 *
 * @param obstacle why the stream stood
 * @param reason why it was given up
 * @param fact id of the fact that was given up; absent where numbers were missing
 */
record TombstoneResponse(
        String request,
        String topic,
        String stream,
        String cause,
        long from,
        long through,
        @Nullable String fact,
        String obstacle,
        String reason,
        String requestedBy,
        String approvedBy,
        Instant approvedAt) {

    static TombstoneResponse of(Tombstone tombstone) {
        return new TombstoneResponse(
                tombstone.id(),
                tombstone.topic(),
                tombstone.stream(),
                tombstone.cause().name(),
                tombstone.from(),
                tombstone.through(),
                tombstone.factId(),
                tombstone.obstacle(),
                tombstone.reason(),
                tombstone.requestedBy(),
                tombstone.approvedBy(),
                tombstone.approvedAt());
    }
}
