package org.doublerandom.facts.outbox;

import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A fact that waits, inside the aggregate's document, for the broker's acknowledgement.
 *
 * @param sequence 1, 2, 3 … without holes per stream and topic
 * @param body the JSON itself, or absent when it is long and waits under the entry's id in {@value #BODIES}
 */
public record OutboxEntry(
        String id,
        String topic,
        long sequence,
        String type,
        Date time,
        @Nullable String actor,
        @Nullable String body) {
    /** Collection of the long bodies, so that an aggregate's document stays small. */
    public static final String BODIES = "outboxBodies";

    /** Whether it is for the services alone, not for everybody. */
    boolean isForServices() {
        return topic.contains(".internal.");
    }

    public Document toDocument() {
        return new Document("id", id)
                .append("topic", topic)
                .append("sequence", sequence)
                .append("type", type)
                .append("time", time)
                .append("actor", actor)
                .append("body", body);
    }

    static OutboxEntry of(Document stored) {
        return new OutboxEntry(
                stored.getString("id"),
                stored.getString("topic"),
                stored.getLong("sequence"),
                stored.getString("type"),
                stored.getDate("time"),
                stored.getString("actor"),
                stored.getString("body"));
    }
}
