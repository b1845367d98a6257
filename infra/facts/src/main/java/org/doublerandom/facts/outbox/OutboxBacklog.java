package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** How many documents have facts that wait, and how long the oldest does; measured when somebody looks. */
final class OutboxBacklog {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final MongoOperations mongo;
    private final OutboxCollections collections;
    private @Nullable Measure last;

    OutboxBacklog(MongoOperations mongo, OutboxCollections collections, MeterRegistry metrics) {
        this.mongo = mongo;
        this.collections = collections;
        Gauge.builder("doublerandom.outbox.depth", this, backlog -> backlog.measure().depth)
                .register(metrics);
        Gauge.builder(
                        "doublerandom.outbox.oldest.seconds",
                        this,
                        backlog -> backlog.measure().oldest.toSeconds())
                .register(metrics);
    }

    synchronized Measure measure() {
        Measure known = last;
        Instant now = Instant.now();
        if (known == null || known.at.plus(FRESH).isBefore(now)) {
            known = measureAt(now);
            last = known;
        }
        return known;
    }

    private Measure measureAt(Instant now) {
        long depth = 0;
        Instant oldest = now;
        for (String collection : collections.names()) {
            depth += mongo.count(waiting(), collection);
            Query first = waiting().with(Sort.by(OutboxStore.SINCE)).limit(1);
            first.fields().include(OutboxStore.SINCE);
            Document found = mongo.findOne(first, Document.class, collection);
            Date since = found == null ? null : found.getDate(OutboxStore.SINCE);
            if (since != null && since.toInstant().isBefore(oldest)) {
                oldest = since.toInstant();
            }
        }
        return new Measure(now, depth, Duration.between(oldest, now));
    }

    private static Query waiting() {
        return Query.query(Criteria.where(OutboxStore.SINCE).exists(true));
    }

    record Measure(Instant at, long depth, Duration oldest) {}
}
