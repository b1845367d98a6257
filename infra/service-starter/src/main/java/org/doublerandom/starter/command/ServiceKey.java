package org.doublerandom.starter.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.facts.command.Command;

/** The service's own secret key (32 bytes), for values that only this service can make again. */
public final class ServiceKey {
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

    private final SecretKeySpec key;

    /** @param base64 32 bytes or more; fewer are refused */
    public ServiceKey(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < 32) {
            throw new IllegalArgumentException("service key: " + bytes.length + " bytes (expected: at least 32)");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** @param length 1 to 51 characters of {@code a-z2-7}, five bits each */
    public String sign(String text, int length) {
        byte[] mac = mac(text);
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int bit = i * 5;
            int pair = (mac[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < mac.length ? mac[bit / 8 + 1] & 0xff : 0);
            out.append(BASE32[pair >> 11 - bit % 8 & 31]);
        }
        return out.toString();
    }

    NewId idOf(Command command) {
        return new NewId(sign(command.remembered().orElseThrow(), 26));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
