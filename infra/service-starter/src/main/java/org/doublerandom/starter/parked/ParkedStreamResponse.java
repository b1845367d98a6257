package org.doublerandom.starter.parked;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doublerandom.facts.inbox.parked.DiscardRequest;
import org.doublerandom.facts.inbox.parked.ParkedFact;
import org.doublerandom.facts.inbox.parked.ParkedStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that stands.
 *
 * @param missing the number that is awaited, in a hole
 * @param nextTry absent: it is not tried by itself
 * @param facts the first of those that wait, in order; only of a single stream
 * @param head the message at which it stands, as it lies on its topic; only of a single stream
 */
record ParkedStreamResponse(
        String id,
        String topic,
        String stream,
        String cause,
        String reason,
        @Nullable Long missing,
        Instant since,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable Discard discard,
        @Nullable List<FactAt> facts,
        @Nullable Message head) {

    /** Somebody asks to give up what the stream stands at. */
    record Discard(String request, String reason, String requestedBy, Instant requestedAt) {
        static Discard of(DiscardRequest request) {
            return new Discard(request.id(), request.reason(), request.requestedBy(), request.requestedAt());
        }
    }

    /** A fact that waits, and where it lies. */
    record FactAt(int partition, long offset, long sequence, String id, String type) {
        static FactAt of(ParkedFact fact) {
            return new FactAt(fact.partition(), fact.offset(), fact.sequence(), fact.factId(), fact.type());
        }
    }

    /** A message as it lies on its topic. */
    record Message(int partition, long offset, Map<String, String> headers, String payload) {}

    static ParkedStreamResponse of(ParkedStream stream) {
        return of(stream, null, null);
    }

    static ParkedStreamResponse of(ParkedStream stream, @Nullable List<FactAt> facts, @Nullable Message head) {
        DiscardRequest discard = stream.discard();
        return new ParkedStreamResponse(
                StreamPath.encoded(stream.id()),
                stream.topic(),
                stream.stream(),
                stream.cause().name(),
                stream.reason(),
                stream.missing(),
                stream.since(),
                stream.attempts(),
                stream.nextTry(),
                discard == null ? null : Discard.of(discard),
                facts,
                head);
    }
}
