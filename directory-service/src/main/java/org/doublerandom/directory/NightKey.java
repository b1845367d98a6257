package org.doublerandom.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.register.NightSecret;
import org.doublerandom.directory.domain.register.Salt;
import org.doublerandom.values.Digest;

/** A key from which the salts of a night follow by HMAC (RFC 2104). */
final class NightKey implements NightSecret {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret characters that nobody can guess, worth about 32 bytes */
    NightKey(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), HMAC);
    }

    @Override
    public Salt saltOf(TargetId target) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] salt = mac.doFinal(target.value().getBytes(StandardCharsets.US_ASCII));
            return new Salt(new Digest(HexFormat.of().formatHex(salt)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
