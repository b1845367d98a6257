package org.doublerandom.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with time (RFC 6238): six digits, a new one each half minute. */
final class Totp {
    private static final int PERIOD = 30;

    private Totp() {}

    static String code(byte[] secret, long step) {
        byte[] mac = hmac(secret, step);
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }

    static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), PERIOD);
    }

    /** Which step the code is of: this one, or one beside it, for devices' clocks differ. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long step = stepAt(now);
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> MessageDigest.isEqual(bytes(code(secret, each)), bytes(code)))
                .max();
    }

    // What authenticator programs take without being told otherwise.
    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has HmacSHA1", e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
