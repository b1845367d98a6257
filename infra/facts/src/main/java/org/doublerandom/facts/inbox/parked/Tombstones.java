package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.Fact;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What was given up for good; it stays given up when a topic is read again. */
public final class Tombstones {
    static final String COLLECTION = "tombstones";

    private final MongoOperations mongo;
    private final StreamPositions positions;

    public Tombstones(MongoOperations mongo, StreamPositions positions) {
        this.mongo = mongo;
        this.positions = positions;
        mongo.indexOps(COLLECTION).createIndex(new Index("address", Sort.Direction.ASC).sparse());
        mongo.indexOps(COLLECTION).createIndex(new Index("topic", Sort.Direction.ASC).on("stream", Sort.Direction.ASC));
    }

    /** Moves the stream past what was given up; empty when the obstacle was not. */
    Optional<Tombstone> pass(Arrival arrival, Obstacle obstacle) {
        Query query = obstacle.cause() == Cause.HOLE
                ? Query.query(Criteria.where("topic")
                        .is(arrival.fact().topic())
                        .and("stream")
                        .is(arrival.fact().stream())
                        .and("cause")
                        .is(Cause.HOLE.name())
                        .and("from")
                        .is(obstacle.missing()))
                : Query.query(Criteria.where("address").is(arrival.address().id()));
        Optional<Tombstone> known = Optional.ofNullable(mongo.findOne(query, Tombstone.class, COLLECTION));
        known.ifPresent(this::fill);
        return known;
    }

    /** Fills the numbers of the tombstone, if its stream stands right before them. */
    void fill(Tombstone tombstone) {
        if (tombstone.cause().holdsItsNumber() && tombstone.from() > 0) {
            String id = tombstone.factId() == null ? "tombstone " + tombstone.id() : tombstone.factId();
            Fact filler = new Fact(
                    tombstone.topic(), tombstone.stream(), tombstone.through(), id, "tombstone", Instant.EPOCH, null);
            positions.advance(filler, tombstone.from() - 1);
        }
    }

    void keep(Tombstone tombstone) {
        mongo.save(tombstone, COLLECTION);
    }

    Optional<Tombstone> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Tombstone.class, COLLECTION));
    }

    Page<Tombstone> list(PageRequest page) {
        return ListOrder.byId()
                .page(mongo, COLLECTION, new Query(), page)
                .map(stored -> mongo.getConverter().read(Tombstone.class, stored));
    }
}
