package org.doublerandom.identity.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The wrong attempts to sign in, of each account and of each address, kept over restarts for a day.
 *
 * <p>An attempt counts as a wrong one before its password is looked at, and is taken back when that was right: whoever
 * tries many at once does not try them all before the first one counts.
 */
@Component
public class Attempts {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int TRIES = 20;

    private final MongoTemplate mongo;
    private final Clock clock;

    Attempts(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Counted.class).createIndex(new Index("last", Sort.Direction.ASC));
    }

    /** Counts one; false if it must wait and is not to be looked at. */
    public boolean begin(String who, Patience patience) {
        for (int i = 0; i < TRIES; i++) {
            Counted seen = mongo.findById(who, Counted.class);
            Instant now = clock.instant();
            if (seen != null && now.isBefore(seen.last().plus(patience.after(seen.failures())))) {
                return false;
            }
            if (counted(who, seen, now)) {
                return true;
            }
        }
        // So many others at the same moment: one of them is not a person who types.
        return false;
    }

    /** It was the right one: the account begins anew. */
    public void succeeded(String who) {
        mongo.remove(query(where("_id").is(who)), Counted.class);
    }

    /** It was the right one, and says nothing about the others from there. */
    public void takeBack(String who) {
        mongo.updateFirst(
                query(where("_id").is(who).and("failures").gt(0)), new Update().inc("failures", -1), Counted.class);
    }

    @Scheduled(fixedDelayString = "PT1H")
    public void forget() {
        mongo.remove(query(where("last").lt(clock.instant().minus(KEPT))), Counted.class);
    }

    private boolean counted(String who, @Nullable Counted seen, Instant now) {
        if (seen == null) {
            try {
                mongo.insert(new Counted(who, 1, now));
                return true;
            } catch (DuplicateKeyException anotherOneCameFirst) {
                return false;
            }
        }
        return mongo.updateFirst(
                                query(where("_id").is(who).and("failures").is(seen.failures())),
                                new Update().inc("failures", 1).set("last", now),
                                Counted.class)
                        .getMatchedCount()
                == 1;
    }

    @Document("attempts")
    private record Counted(@Id String who, int failures, Instant last) {}
}
