package org.doublerandom.testkit;

import com.nimbusds.jwt.JWTClaimsSet;
import java.security.KeyPair;
import java.util.function.Consumer;

/**
 * How a token of a test differs from one that is in order.
 *
 * @param type the {@code typ} of its header
 * @param claims what else it says
 * @param keys what it is signed with
 */
public record TestToken(String type, Consumer<JWTClaimsSet.Builder> claims, KeyPair keys) {
    public static final TestToken AS_IT_SHOULD_BE = new TestToken("at+jwt", claims -> {}, TestPerson.KEYS);

    public static TestToken of(String type) {
        return new TestToken(type, claims -> {}, TestPerson.KEYS);
    }

    public static TestToken saying(Consumer<JWTClaimsSet.Builder> claims) {
        return new TestToken("at+jwt", claims, TestPerson.KEYS);
    }

    /** Signed by somebody else. */
    public static TestToken forged() {
        return signedBy(TestPerson.keys());
    }

    public static TestToken signedBy(KeyPair keys) {
        return new TestToken("at+jwt", claims -> {}, keys);
    }
}
