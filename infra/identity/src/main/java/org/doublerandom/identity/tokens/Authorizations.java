package org.doublerandom.identity.tokens;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * What was granted and is still in force, in identity's own database, found by digests of its tokens.
 *
 * <p>Kept as the JVM writes objects down: an authorization lives for hours at most, and one that a newer release cannot
 * read costs its person one more look at the sign-in page.
 */
@Component
public class Authorizations implements OAuth2AuthorizationService {
    /** For a grant that is not finished: from the sign-in page to the first token. */
    private static final Duration UNFINISHED = Duration.ofMinutes(30);

    /** More than a program asks for in half a day that means no harm. */
    private static final int MOST_REFRESHES = 1_000;

    private static final String VERSION = "version";
    private static final String REFRESHES = "refreshes";

    private static final Map<String, Class<? extends OAuth2Token>> TOKENS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Revocations revocations;
    private final Converter<Object, byte[]> written = new SerializingConverter();
    private final Converter<byte[], Object> read = new DeserializingConverter();

    Authorizations(MongoTemplate mongo, Clock clock, Revocations revocations) {
        this.mongo = mongo;
        this.clock = clock;
        this.revocations = revocations;
        for (String kind : TOKENS.keySet()) {
            mongo.indexOps(Stored.class).createIndex(new Index("tokens." + kind, Sort.Direction.ASC).sparse());
        }
        mongo.indexOps(Stored.class).createIndex(new Index(REFRESHES, Sort.Direction.ASC));
        mongo.indexOps(Stored.class).createIndex(new Index("session", Sort.Direction.ASC));
        mongo.indexOps(Stored.class).createIndex(new Index("end", Sort.Direction.ASC));
    }

    /**
     * Keeps it, unless a token of it is taken back: that ends all of it.
     *
     * @throws OAuth2AuthenticationException if another request has used the same code or refresh token meanwhile
     */
    @Override
    public void save(OAuth2Authorization authorization) {
        if (isTakenBack(authorization.getAccessToken()) || isTakenBack(authorization.getRefreshToken())) {
            remove(authorization);
            return;
        }
        Long seen = authorization.getAttribute(VERSION);
        if (seen == null) {
            mongo.insert(stored(authorization, 0));
            return;
        }
        Stored next = stored(authorization, seen + 1);
        // Whoever brings the same a second time must not get a second token, however close behind the first.
        if (next.refreshes().size() > MOST_REFRESHES
                || mongo.findAndReplace(
                                query(where("_id").is(next.id()).and(VERSION).is(seen)), next)
                        == null) {
            remove(authorization);
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    /** What it gave is in force no more, wherever it is shown. */
    @Override
    public void remove(OAuth2Authorization authorization) {
        end(authorization.getId());
    }

    /** Ends what programs got by this sign-in. */
    public void endSession(String session) {
        mongo.find(query(where("session").is(session)), Stored.class).forEach(each -> end(each.id()));
    }

    /** Ends what programs got by the sign-in that this token tells of. */
    public void endSessionOf(String idToken) {
        OAuth2Authorization authorization = findByToken(idToken, new OAuth2TokenType(OidcParameterNames.ID_TOKEN));
        if (authorization != null) {
            endSession(sessionOf(authorization));
        }
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        Stored stored = mongo.findById(id, Stored.class);
        return stored == null ? null : authorization(stored);
    }

    /** A refresh token that was used before ends the grant: one of the two who brought it has stolen it. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType kind) {
        String digest = Digest.of(token);
        Stored found = TOKENS.keySet().stream()
                .filter(each -> kind == null || each.equals(kind.getValue()))
                .map(each -> mongo.findOne(query(where("tokens." + each).is(digest)), Stored.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (found != null) {
            return authorization(found);
        }
        mongo.find(query(where(REFRESHES).is(digest)), Stored.class).forEach(each -> end(each.id()));
        return null;
    }

    @Scheduled(fixedDelayString = "PT10M")
    public void forget() {
        mongo.remove(query(where("end").lt(clock.instant())), Stored.class);
    }

    // First the revocation: a stop between the two must leave nothing in force that nobody can find.
    private void end(String id) {
        revocations.ofGrant(id);
        mongo.remove(query(where("_id").is(id)), Stored.class);
    }

    private Stored stored(OAuth2Authorization authorization, long version) {
        Map<String, String> tokens = new TreeMap<>();
        Instant end = clock.instant().plus(UNFINISHED);
        for (Map.Entry<String, Class<? extends OAuth2Token>> kind : TOKENS.entrySet()) {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(kind.getValue());
            if (token != null) {
                tokens.put(kind.getKey(), Digest.of(token.getToken().getTokenValue()));
                end = later(end, token.getToken().getExpiresAt());
            }
        }
        List<String> refreshes = new ArrayList<>(refreshesOf(authorization));
        String refresh = tokens.get(OAuth2ParameterNames.REFRESH_TOKEN);
        if (refresh != null) {
            refreshes.add(refresh);
        }
        return new Stored(
                authorization.getId(),
                sessionOf(authorization),
                tokens,
                refreshes,
                version,
                end,
                written.convert(authorization));
    }

    private OAuth2Authorization authorization(Stored stored) {
        OAuth2Authorization written = (OAuth2Authorization) read.convert(stored.body());
        return OAuth2Authorization.from(written)
                .attribute(VERSION, stored.version())
                .attribute(REFRESHES, new ArrayList<>(stored.refreshes()))
                .build();
    }

    private static List<String> refreshesOf(OAuth2Authorization authorization) {
        List<String> used = authorization.getAttribute(REFRESHES);
        return used == null ? List.of() : used;
    }

    private static boolean isTakenBack(OAuth2Authorization.@Nullable Token<?> token) {
        return token != null && token.isInvalidated();
    }

    private static String sessionOf(OAuth2Authorization authorization) {
        return authorization.getAttribute(Principal.class.getName()) instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof SignedIn person
                ? person.session()
                : "";
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    /** @param refreshes digests of all its refresh tokens, the one in force the last */
    @Document("authorizations")
    private record Stored(
            @Id String id,
            @Nullable String session,
            Map<String, String> tokens,
            List<String> refreshes,
            @Nullable Long version,
            Instant end,
            byte[] body) {
        // Those of an earlier release have none of it, and end when they are used.
        Stored {
            refreshes = refreshes == null ? List.of() : refreshes;
            version = version == null ? 0 : version;
        }
    }
}
