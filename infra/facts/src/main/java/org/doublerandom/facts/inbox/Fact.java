package org.doublerandom.facts.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it arrived.
 *
 * @param stream the key: the aggregate of the other service that the fact is about
 * @param sequence 1, 2, 3 … without holes per stream and topic
 * @param actor the person who decided; only on internal topics
 */
public record Fact(
        String topic,
        String stream,
        long sequence,
        String id,
        String type,
        Instant time,
        @Nullable String actor) {

    /** The id under which something is kept about the fact's stream. */
    public String streamId() {
        return topic + "|" + stream;
    }

    @Override
    public String toString() {
        return type + " " + id + " (" + topic + ", stream " + stream + ", sequence " + sequence + ")";
    }
}
