package org.doublerandom.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A link that has just been made: its secret is told once and kept nowhere.
 *
 * @param secret 256 random bits
 */
public record NewLink(String secret, PasswordLink kept) {
    private static final Duration IN_FORCE = Duration.ofDays(3);
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static NewLink madeAt(Instant now) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new NewLink(secret, new PasswordLink(digestOf(secret), now.plus(IN_FORCE)));
    }

    public static String digestOf(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
