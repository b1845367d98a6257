package org.doublerandom.draw.domain.seal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), which the platform has from Java 25 on. */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /** @param length at most 255 hashes, 8,160 bytes */
    static byte[] sha256(byte[] salt, byte[] material, byte[] info, int length) throws GeneralSecurityException {
        byte[] extracted = mac(salt.length == 0 ? new byte[HASH_BYTES] : salt).doFinal(material);
        byte[] derived = new byte[0];
        byte[] block = new byte[0];
        for (int n = 1; derived.length < length; n++) {
            Mac mac = mac(extracted);
            mac.update(block);
            mac.update(info);
            mac.update((byte) n);
            block = mac.doFinal();
            int before = derived.length;
            derived = Arrays.copyOf(derived, Math.min(length, before + block.length));
            System.arraycopy(block, 0, derived, before, derived.length - before);
        }
        return derived;
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac;
    }
}
