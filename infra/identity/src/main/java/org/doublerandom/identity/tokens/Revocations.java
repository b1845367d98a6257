package org.doublerandom.identity.tokens;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.doublerandom.identity.account.AccountChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Which access tokens are in force no more although they have not expired, for as long as one of them could be used. */
@Component
public class Revocations implements OAuth2TokenValidator<Jwt> {
    // The life of an access token, and what the clocks of those who verify it may differ.
    static final Duration KEPT = Life.OF_AN_ACCESS_TOKEN.plusMinutes(2);
    private static final Duration FARTHEST = Duration.ofSeconds(5);

    private final MongoTemplate mongo;
    private final Clock clock;

    Revocations(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Entry.class).createIndex(new Index("before", Sort.Direction.ASC));
    }

    /** @param grant what a program of a person was granted at one sign-in, with all tokens that it led to */
    void ofGrant(String grant) {
        mongo.save(new Entry("grant " + grant, grant, null, now()));
    }

    /** Of all tokens made so far, those too that were said to be of a later second than they are. */
    @EventListener
    void ofPerson(AccountChanged account) {
        Instant now = now();
        Instant behindTheLast = notBefore(account.person()).plusMillis(1);
        Instant before = now.isAfter(behindTheLast) ? now : behindTheLast;
        mongo.save(new Entry("person " + account.person(), null, account.person(), before));
    }

    /**
     * When a token of this person is made that is made now. A second is the smallest step of a token: one that is made in
     * the second of a revocation, after it, is of the next second.
     */
    public Instant notBefore(String person) {
        Instant second = now().truncatedTo(ChronoUnit.SECONDS);
        Entry last = mongo.findById("person " + person, Entry.class);
        if (last == null || !last.before().isAfter(second)) {
            return second;
        }
        // Behind all changes of this second; a clock that went back farther than verifiers allow makes no tokens of the
        // future.
        Instant behind = last.before().plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
        Instant farthest = second.plus(FARTHEST);
        return behind.isAfter(farthest) ? second.plusSeconds(1) : behind;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return all().stream().anyMatch(entry -> entry.isOf(token))
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }

    List<Entry> all() {
        return mongo.find(query(where("before").gt(now().minus(KEPT))).with(Sort.by("before")), Entry.class);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forget() {
        mongo.remove(query(where("before").lt(now().minus(KEPT))), Entry.class);
    }

    // As the store keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** All tokens of a grant, or those of a person that were made before. */
    @Document("revocations")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Id @JsonIgnore String id,
            @Nullable String session,
            @Nullable String person,
            Instant before) {
        boolean isOf(Jwt token) {
            Instant made = token.getIssuedAt();
            return session != null && session.equals(token.getClaim("sid"))
                    || token.getSubject().equals(person) && made != null && made.isBefore(before);
        }
    }
}
