package org.doublerandom.gateway;

import com.nimbusds.jose.JOSEException;
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
import java.util.List;
import java.util.Map;

/** Everything behind the gateway: identity with its keys, and the services. */
final class Behind implements AutoCloseable {
    static final String ISSUER = "http://localhost:8080";

    final Upstream identity = new Upstream("identity");
    final Upstream plan = new Upstream("plan");
    final Upstream draw = new Upstream("draw");
    final Upstream publication = new Upstream("publication");
    private final RSAKey key = key("the-key");
    private final RSAKey foreignKey = key("the-key");

    Behind() {
        identity.answers(
                "/oauth2/jwks",
                new Upstream.Answer(
                        200, Map.of("Content-Type", "application/json"), new JWKSet(key.toPublicJWK()).toString()));
    }

    List<Upstream> all() {
        return List.of(identity, plan, draw, publication);
    }

    String token() {
        return token(key, ISSUER, Instant.now().plusSeconds(600));
    }

    String expiredToken() {
        return token(key, ISSUER, Instant.now().minusSeconds(600));
    }

    String tokenOfAnotherIssuer() {
        return token(key, "http://elsewhere.example", Instant.now().plusSeconds(600));
    }

    String forgedToken() {
        return token(foreignKey, ISSUER, Instant.now().plusSeconds(600));
    }

    private static String token(RSAKey key, String issuer, Instant expires) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("p-planner")
                .claim("roles", List.of("PLANNER"))
                .expirationTime(Date.from(expires))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
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
