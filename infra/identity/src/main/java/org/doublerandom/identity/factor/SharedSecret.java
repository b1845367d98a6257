package org.doublerandom.identity.factor;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** What a person's device and identity know, and nobody else. */
public final class SharedSecret implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    // As long as the digest of the codes, which base 32 writes without padding (RFC 4226, 4).
    private static final int BYTES = 20;
    private static final int BITS = 5;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "双随机、一公开";

    private final byte[] bytes;

    SharedSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public static SharedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As a person types it into a device. */
    public String base32() {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int bit = bytes.length * Byte.SIZE - BITS; bit >= 0; bit -= BITS) {
            text.append(BASE_32.charAt(number.shiftRight(bit).intValue() & BASE_32.length() - 1));
        }
        return text.toString();
    }

    /** @param account what the device calls it */
    public String uri(String account) {
        return String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30",
                encoded(ISSUER),
                encoded(account),
                base32(),
                encoded(ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
