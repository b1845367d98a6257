package org.doublerandom.facts.level;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which the topic holds more than the store.
 *
 * @param storeHas the last number the store had given when it was found
 * @param topicHas the last number on the topic
 * @param facts what the topic holds beyond the store
 * @param waitsFor what must come again before the stream can be rebuilt, which is tried again and again; absent when
 *     nobody can rebuild it
 * @param undecided whether an operator has to decide yet
 */
public record StreamAhead(
        String id,
        String topic,
        String stream,
        long storeHas,
        long topicHas,
        List<Beyond> facts,
        Instant foundAt,
        @Nullable String waitsFor,
        boolean undecided,
        List<Decided> decisions) {

    /** A fact on the topic that the store does not have. */
    public record Beyond(long sequence, String id, String type) {}

    /** What an operator can decide about a stream. */
    public enum Decision {
        /** The store stays as it is; new facts follow behind the topic's last number. */
        CONTINUE
    }

    /** A decision that was taken. */
    public record Decided(Decision decision, String person, String reason, Instant at) {}
}
