package org.doublerandom.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
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
 * <p>Kept as the JVM writes objects down: an authorization lives for minutes, and one that a newer release cannot read
 * costs its person one more look at the sign-in page.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {
    /** For a grant that is not finished: from the sign-in page to the first token. */
    private static final Duration UNFINISHED = Duration.ofMinutes(30);

    private static final Map<String, Class<? extends OAuth2Token>> TOKENS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    private static final List<String> KINDS = Stream.concat(
                    Stream.of(OAuth2ParameterNames.STATE), TOKENS.keySet().stream())
            .toList();

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Converter<Object, byte[]> written = new SerializingConverter();
    private final Converter<byte[], Object> read = new DeserializingConverter();

    Authorizations(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        for (String kind : KINDS) {
            mongo.indexOps(Stored.class).createIndex(new Index("tokens." + kind, Sort.Direction.ASC).sparse());
        }
        mongo.indexOps(Stored.class).createIndex(new Index("end", Sort.Direction.ASC));
    }

    /** @throws OAuth2AuthenticationException if another request has had a token for the same code meanwhile */
    @Override
    public void save(OAuth2Authorization authorization) {
        Stored stored = stored(authorization);
        if (!stored.codeUsed()) {
            mongo.save(stored);
            return;
        }
        // Whoever brings a code a second time must not get a second token, however close behind the first.
        boolean replaced = Stream.of(
                        where("codeUsed").is(false),
                        where("tokens.access_token").is(stored.tokens().get(OAuth2ParameterNames.ACCESS_TOKEN)))
                .anyMatch(unchanged ->
                        mongo.findAndReplace(query(where("_id").is(stored.id()).andOperator(unchanged)), stored)
                                != null);
        if (!replaced) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        mongo.remove(query(where("_id").is(authorization.getId())), Stored.class);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        Stored stored = mongo.findById(id, Stored.class);
        return stored == null ? null : authorization(stored);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType kind) {
        String digest = digest(token);
        return KINDS.stream()
                .filter(each -> kind == null || each.equals(kind.getValue()))
                .map(each -> mongo.findOne(query(where("tokens." + each).is(digest)), Stored.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::authorization)
                .orElse(null);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forget() {
        mongo.remove(query(where("end").lt(clock.instant())), Stored.class);
    }

    private Stored stored(OAuth2Authorization authorization) {
        Map<String, String> tokens = new TreeMap<>();
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            tokens.put(OAuth2ParameterNames.STATE, digest(state));
        }
        Instant end = clock.instant().plus(UNFINISHED);
        for (Map.Entry<String, Class<? extends OAuth2Token>> kind : TOKENS.entrySet()) {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(kind.getValue());
            if (token != null) {
                tokens.put(kind.getKey(), digest(token.getToken().getTokenValue()));
                end = later(end, token.getToken().getExpiresAt());
            }
        }
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        return new Stored(
                authorization.getId(),
                tokens,
                code != null && code.isInvalidated(),
                end,
                written.convert(authorization));
    }

    private OAuth2Authorization authorization(Stored stored) {
        return (OAuth2Authorization) read.convert(stored.body());
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Document("authorizations")
    private record Stored(@Id String id, Map<String, String> tokens, boolean codeUsed, Instant end, byte[] body) {}
}
