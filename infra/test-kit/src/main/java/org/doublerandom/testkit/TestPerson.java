package org.doublerandom.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.doublerandom.starter.security.AccessTokens;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls a service in a test, with a real signed token.
 *
 * @param since of the account; as old as anybody knows, if absent
 */
public record TestPerson(
        String id,
        String name,
        String authority,
        String unit,
        List<String> roles,
        @Nullable Instant since) {
    static final KeyPair KEYS = keys();
    static final String ISSUER = "http://localhost:8080";

    public TestPerson(String id, String name, String authority, String unit, List<String> roles) {
        this(id, name, authority, unit, roles, null);
    }

    /** A person of the sample's authority, 000000-SAMR. */
    public static TestPerson with(String id, String... roles) {
        return new TestPerson(id, id, "000000-SAMR", "", List.of(roles));
    }

    public TestPerson ofAuthority(String other) {
        return new TestPerson(id, name, other, unit, roles, since);
    }

    public TestPerson ofUnit(String other) {
        return new TestPerson(id, name, authority, other, roles, since);
    }

    /** With an account that was made, or given what counts, then. */
    public TestPerson since(Instant then) {
        return new TestPerson(id, name, authority, unit, roles, then);
    }

    public String token() {
        return token(TestToken.AS_IT_SHOULD_BE);
    }

    /** A token that is other than it should be. */
    public String token(TestToken other) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AccessTokens.audience(ISSUER))
                .subject(id)
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", "test")
                .claim("name", name)
                .claim("org", authority)
                .claim("unit", unit)
                .claim("roles", roles)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        if (since != null) {
            claims.claim("since", since.getEpochSecond());
        }
        other.claims().accept(claims);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(other.type()))
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(other.keys().getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException("token of " + id + " cannot be signed", e);
        }
        return token.serialize();
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
