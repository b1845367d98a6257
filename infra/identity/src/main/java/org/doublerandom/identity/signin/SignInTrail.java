package org.doublerandom.identity.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Who tried to sign in, from where and with what outcome: kept for audit, counted, and a line in the log. */
@Component
class SignInTrail {
    enum Outcome {
        SIGNED_IN,
        REFUSED,
        LOCKED,
        CODE_SHOWN,
        CODE_REFUSED,
        DEVICE_ENROLLED
    }

    private static final Logger LOG = LoggerFactory.getLogger(SignInTrail.class);
    private static final int LONGEST_NAME = 100;

    private final MongoTemplate mongo;
    private final MeterRegistry meters;
    private final Clock clock;

    SignInTrail(MongoTemplate mongo, MeterRegistry meters, Clock clock) {
        this.mongo = mongo;
        this.meters = meters;
        this.clock = clock;
        mongo.indexOps(Entry.class).createIndex(new Index("name", Sort.Direction.ASC).on("at", Sort.Direction.ASC));
    }

    /** @param typed name as it was typed: anything at all */
    void add(Outcome outcome, String typed, String address) {
        String name = oneLine(typed);
        mongo.insert(new Entry(clock.instant(), outcome, name, address));
        meters.counter(
                        "doublerandom.sign.ins",
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment();
        LOG.info("sign-in {} of \"{}\" from {}", outcome, name, address);
    }

    private static String oneLine(String typed) {
        String shown = typed.replaceAll("[^\\p{L}\\p{N}._@-]", "?");
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }

    @Document("audit")
    private record Entry(Instant at, Outcome outcome, String name, String address) {}
}
