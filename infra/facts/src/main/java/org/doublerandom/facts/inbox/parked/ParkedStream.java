package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import org.doublerandom.facts.inbox.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which nothing can be applied until its obstacle is gone; its later facts wait behind it.
 *
 * @param id topic and stream
 * @param missing the number that is awaited, in a hole
 * @param head id of the parked fact at which it stands
 * @param version counts what arrived, so that nobody declares it drained who has not seen all
 * @param nextTry absent: not by itself
 * @param arrived a fact came that goes before the head
 */
public record ParkedStream(
        String id,
        String topic,
        String stream,
        Cause cause,
        String reason,
        @Nullable Long missing,
        String head,
        long headSequence,
        Instant since,
        int attempts,
        long version,
        @Nullable Instant nextTry,
        boolean arrived,
        @Nullable DiscardRequest discard) {}
