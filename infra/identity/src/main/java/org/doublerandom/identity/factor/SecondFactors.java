package org.doublerandom.identity.factor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The secrets that persons' devices share, sealed, each with the step of the last code that was taken. */
@Component
public class SecondFactors {
    private final MongoTemplate mongo;
    private final SecretsKey key;
    private final Clock clock;

    SecondFactors(MongoTemplate mongo, SecretsKey key, Clock clock) {
        this.mongo = mongo;
        this.key = key;
        this.clock = clock;
    }

    public boolean isEnrolled(String person) {
        return mongo.findById(person, Stored.class) != null;
    }

    /** Keeps the secret when a code proves that the device has it; false for another code, or when there is one already. */
    public boolean enrol(String person, SharedSecret secret, String code) {
        OptionalLong step = Totp.stepOf(code, secret.bytes(), clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        try {
            mongo.insert(new Stored(person, key.sealed(secret.bytes(), person), step.getAsLong(), clock.instant()));
            return true;
        } catch (DuplicateKeyException enrolledElsewhere) {
            return false;
        }
    }

    /** Whether it is a code of now that was not taken before. */
    public boolean take(String person, String code) {
        Stored stored = mongo.findById(person, Stored.class);
        if (stored == null) {
            return false;
        }
        OptionalLong step = Totp.stepOf(code, key.opened(stored.secret(), person), clock.instant());
        return step.isPresent() && isFirstOf(person, step.getAsLong());
    }

    /** The next sign-in enrols another device. */
    public void forget(String person) {
        mongo.remove(query(where("_id").is(person)), Stored.class);
    }

    // Of two who bring the same code at the same moment one comes first.
    private boolean isFirstOf(String person, long step) {
        return mongo.updateFirst(
                                query(where("_id").is(person).and("lastStep").lt(step)),
                                new Update().set("lastStep", step),
                                Stored.class)
                        .getMatchedCount()
                == 1;
    }

    @Document("secondFactors")
    private record Stored(@Id String person, byte[] secret, long lastStep, Instant since) {}
}
