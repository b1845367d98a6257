package org.doublerandom.facts.work;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Leases among the copies of one service, as documents {@code {_id: name, number, holder, until}} on the store's clock.
 *
 * <p>Each step first has the store write its own time and reads it back, so that the clocks of the copies do not matter.
 */
public final class Leases {
    private static final String COLLECTION = "leases";
    private static final Duration LATELY = Duration.ofSeconds(5);
    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoOperations mongo;
    private final String holder = UUID.randomUUID().toString();

    public Leases(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return absent while another copy has it */
    public Optional<Lease> take(String name, Duration length) {
        long asked = System.nanoTime();
        Document lease = ask(name);
        Date now = lease.getDate("askedAt");
        @Nullable Date until = lease.getDate("until");
        if (until != null && until.after(now)) {
            return Optional.empty();
        }
        Query unchanged = Query.query(Criteria.where("_id")
                .is(name)
                .and("number")
                .is(lease.getLong("number"))
                .and("until")
                .is(until));
        Update taking = new Update()
                .set("holder", holder)
                .set("until", later(now, length))
                .inc("number", 1L);
        return Optional.ofNullable(mongo.findAndModify(unchanged, taking, AFTER, Document.class, COLLECTION))
                .map(taken -> new Lease(this, name, taken.getLong("number"), length, asked));
    }

    Renewal renew(Lease lease) {
        Document renewed = mongo.findAndModify(
                ours(lease), new Update().currentDate("renewedAt"), AFTER, Document.class, COLLECTION);
        if (renewed == null) {
            return new Renewal(false, true);
        }
        Date now = renewed.getDate("renewedAt");
        boolean ours = mongo.updateFirst(ours(lease), new Update().set("until", later(now, lease.length())), COLLECTION)
                        .getMatchedCount()
                == 1;
        boolean wanted = !holder.equals(renewed.getString("askedBy"))
                && renewed.getDate("askedAt").after(later(now, LATELY.negated()));
        return new Renewal(ours, wanted);
    }

    void release(Lease lease) {
        mongo.updateFirst(ours(lease), new Update().unset("until").unset("holder"), COLLECTION);
    }

    private Document ask(String name) {
        Query byName = Query.query(Criteria.where("_id").is(name));
        Update asking =
                new Update().currentDate("askedAt").set("askedBy", holder).setOnInsert("number", 0L);
        FindAndModifyOptions orInsert =
                FindAndModifyOptions.options().returnNew(true).upsert(true);
        Document asked = null;
        while (asked == null) {
            try {
                asked = mongo.findAndModify(byName, asking, orInsert, Document.class, COLLECTION);
            } catch (DuplicateKeyException e) {
                // Two asked for the first time at once; the other's document is there now.
                asked = mongo.findAndModify(byName, asking, AFTER, Document.class, COLLECTION);
            }
        }
        return asked;
    }

    private Query ours(Lease lease) {
        return Query.query(Criteria.where("_id")
                .is(lease.name())
                .and("number")
                .is(lease.number())
                .and("holder")
                .is(holder));
    }

    private static Date later(Date moment, Duration by) {
        return Date.from(moment.toInstant().plus(by));
    }

    record Renewal(boolean isOurs, boolean wanted) {}
}
