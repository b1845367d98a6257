package org.doublerandom.facts.inbox.parked;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The streams that stand, and their facts in order.
 *
 * <p>The consumer adds, the {@link Drainer} takes away, perhaps on another copy of the service. The consumer first puts
 * the fact down and then counts it; the drainer lets go of a stream only if nothing was counted since it looked and no
 * fact is left. So none of the two can miss the other's step.
 */
public final class ParkedStreams {
    static final String STREAMS = "parkedStreams";
    static final String FACTS = "parkedFacts";
    private static final int AT_A_TIME = 100;

    private final MongoOperations mongo;
    // Rests are measured in real time, whatever the business clock says.
    private final Clock clock = Clock.systemUTC();

    public ParkedStreams(MongoOperations mongo) {
        this.mongo = mongo;
        for (String field : List.of("nextTry", "arrived", "cause", "topic")) {
            mongo.indexOps(STREAMS).createIndex(new Index(field, Sort.Direction.ASC).sparse());
        }
        mongo.indexOps(FACTS).createIndex(new Index("topic", Sort.Direction.ASC));
        mongo.indexOps(FACTS).createIndex(new Index("parked", Sort.Direction.ASC).on("sequence", Sort.Direction.ASC));
    }

    /** Puts a fact behind the others of its stream, if that stands; otherwise the fact is to be applied. */
    public boolean putBehind(Arrival arrival) {
        String id = arrival.fact().streamId();
        if (find(id).isEmpty()) {
            return false;
        }
        mongo.save(ParkedFact.of(arrival), FACTS);
        ParkedStream counted = mongo.findAndModify(
                byId(id),
                new Update().inc("version", 1),
                FindAndModifyOptions.options().returnNew(true),
                ParkedStream.class,
                STREAMS);
        if (counted == null) {
            mongo.remove(byId(arrival.address().id()), FACTS);
            return false;
        }
        if (arrival.fact().sequence() < counted.headSequence()) {
            mongo.updateFirst(byId(id), new Update().set("arrived", true), STREAMS);
        }
        return true;
    }

    /** Parks the stream with the fact at its head, or puts the fact behind where it is parked already. */
    public void park(Arrival arrival, Obstacle obstacle) {
        mongo.save(ParkedFact.of(arrival), FACTS);
        String id = arrival.fact().streamId();
        Update parking = standing(ParkedFact.of(arrival), obstacle, 1)
                .set("topic", arrival.fact().topic())
                .set("stream", arrival.fact().stream())
                .set("since", clock.instant())
                .set("version", 1L)
                .set("arrived", false);
        Document parked = parking.getUpdateObject().get("$set", Document.class).append("_id", id);
        try {
            mongo.insert(parked, STREAMS);
        } catch (DuplicateKeyException e) {
            mongo.updateFirst(byId(id), new Update().inc("version", 1).set("arrived", true), STREAMS);
        }
    }

    /** @param woken something was applied, so that what waits for a fact is tried at once */
    List<String> due(boolean woken) {
        List<Criteria> due = new ArrayList<>(List.of(
                Criteria.where("nextTry").lte(clock.instant()),
                Criteria.where("arrived").is(true)));
        if (woken) {
            due.add(Criteria.where("cause").is(Cause.WAITING.name()));
        }
        Query query = new Query(new Criteria().orOperator(due))
                .with(Sort.by("nextTry"))
                .limit(AT_A_TIME);
        query.fields().include("_id");
        return mongo.find(query, Document.class, STREAMS).stream()
                .map(stream -> stream.getString("_id"))
                .toList();
    }

    public Optional<ParkedStream> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ParkedStream.class, STREAMS));
    }

    /** @param after id of the last one seen */
    Page<ParkedStream> list(PageRequest page) {
        return ListOrder.byId()
                .page(mongo, STREAMS, new Query(), page)
                .map(stored -> mongo.getConverter().read(ParkedStream.class, stored));
    }

    List<ParkedFact> facts(String id, int limit) {
        Query query = Query.query(Criteria.where("parked").is(id))
                .with(Sort.by("sequence", "offset"))
                .limit(limit);
        return mongo.find(query, ParkedFact.class, FACTS);
    }

    Optional<ParkedFact> fact(String address) {
        return Optional.ofNullable(mongo.findById(address, ParkedFact.class, FACTS));
    }

    void remove(ParkedFact fact) {
        mongo.remove(byId(fact.id()), FACTS);
    }

    /** The stream was tried, and stands at the fact. */
    void stands(ParkedStream tried, ParkedFact head, Obstacle obstacle) {
        boolean same = head.id().equals(tried.head()) && obstacle.cause() == tried.cause();
        Update standing = standing(head, obstacle, same ? tried.attempts() + 1 : 1);
        Query unseen = byId(tried.id()).addCriteria(Criteria.where("version").is(tried.version()));
        long updated = mongo.updateFirst(unseen, standing.set("arrived", false), STREAMS)
                .getMatchedCount();
        if (updated == 0) {
            mongo.updateFirst(byId(tried.id()), standing.set("arrived", true), STREAMS);
        }
    }

    /** Lets go of a stream of which nothing is left; false when something arrived meanwhile. */
    boolean release(ParkedStream drained) {
        if (mongo.exists(Query.query(Criteria.where("parked").is(drained.id())), FACTS)) {
            return false;
        }
        Query unseen = byId(drained.id()).addCriteria(Criteria.where("version").is(drained.version()));
        return mongo.remove(unseen, STREAMS).getDeletedCount() == 1;
    }

    /** Has the stream tried at the next look. */
    void tryNow(String id) {
        mongo.updateFirst(byId(id), new Update().set("nextTry", clock.instant()).set("attempts", 0), STREAMS);
    }

    void setDiscard(String id, @Nullable DiscardRequest request) {
        Update update = request == null ? new Update().unset("discard") : new Update().set("discard", request);
        mongo.updateFirst(byId(id), update, STREAMS);
    }

    /** Forgets what is parked of a topic, which is about to be read again from its beginning. */
    public void forget(String topic) {
        mongo.remove(Query.query(Criteria.where("topic").is(topic)), FACTS);
        mongo.remove(Query.query(Criteria.where("topic").is(topic)), STREAMS);
    }

    public Map<Cause, Long> countByCause() {
        Aggregation counting = newAggregation(group("cause").count().as("streams"));
        return mongo.aggregate(counting, STREAMS, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(
                        found -> Cause.valueOf(found.getString("_id")),
                        found -> found.get("streams", Number.class).longValue()));
    }

    private Update standing(ParkedFact head, Obstacle obstacle, int attempts) {
        Update standing = new Update()
                .set("cause", obstacle.cause().name())
                .set("reason", obstacle.reason())
                .set("missing", obstacle.missing())
                .set("head", head.id())
                .set("headSequence", head.sequence())
                .set("attempts", attempts);
        Optional<Duration> rest = obstacle.cause().rest(attempts);
        rest.ifPresent(pause -> standing.set("nextTry", clock.instant().plus(pause)));
        return rest.isPresent() ? standing : standing.unset("nextTry");
    }

    static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
