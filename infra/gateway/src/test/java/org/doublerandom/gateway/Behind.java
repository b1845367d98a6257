package org.doublerandom.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Everything behind the gateway: identity with its keys, and the services. */
final class Behind implements AutoCloseable {
    static final String ISSUER = "http://localhost:8080";

    final Upstream identity;
    final Upstream plan;
    final Upstream draw;
    final Upstream publication;
    private final String issuer;
    private final RSAKey key = key("the-key");
    private final RSAKey foreignKey = key("the-key");

    Behind() {
        this(null);
    }

    /** @param tls as whom all of them speak TLS; without if there is none */
    Behind(@Nullable SSLContext tls) {
        identity = new Upstream("identity", tls);
        plan = new Upstream("plan", tls);
        draw = new Upstream("draw", tls);
        publication = new Upstream("publication", tls);
        issuer = tls == null ? ISSUER : ISSUER.replace("http:", "https:");
        identity.answers(
                "/oauth2/jwks",
                new Upstream.Answer(
                        200, Map.of("Content-Type", "application/json"), new JWKSet(key.toPublicJWK()).toString()));
    }

    List<Upstream> all() {
        return List.of(identity, plan, draw, publication);
    }

    String token() {
        return token(key, "at+jwt", claims -> {});
    }

    /** Tokens that are refused, by what is wrong with them. */
    Map<String, String> wrongTokens() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("expired", token(key, "at+jwt", claims -> claims.expirationTime(inSeconds(-600))));
        wrong.put("without an end", token(key, "at+jwt", claims -> claims.expirationTime(null)));
        wrong.put("of another issuer", token(key, "at+jwt", claims -> claims.issuer("http://elsewhere.example")));
        wrong.put("forged", token(foreignKey, "at+jwt", claims -> {}));
        wrong.put("an ID token", token(key, "JWT", claims -> claims.audience("swagger")));
        wrong.put("for another installation", token(key, "at+jwt", claims -> claims.audience("http://elsewhere/api")));
        wrong.put("of nobody", token(key, "at+jwt", claims -> claims.subject(null)));
        return wrong;
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private String token(RSAKey key, String type, Consumer<JWTClaimsSet.Builder> changes) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(issuer + "/api")
                .subject("p-planner")
                .jwtID("a-token")
                .claim("client_id", "swagger")
                .claim("roles", List.of("PLANNER"))
                .issueTime(inSeconds(-700))
                .expirationTime(inSeconds(600));
        changes.accept(claims);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        all().forEach(Upstream::close);
    }
}
