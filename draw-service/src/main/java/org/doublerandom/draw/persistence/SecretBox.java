package org.doublerandom.draw.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets with AES-GCM under the service's key; a sealed one opens only with the same key and for the same draw. The key is
 * changed by putting another in front of it: new secrets are sealed with the first, older ones open with any of them.
 */
@Component
class SecretBox implements Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKey> keys = new ArrayList<>();
    private final SecondKey secondKey;

    /**
     * @param base64 the key in force, then former ones, of 32 bytes each
     * @param secondKey X25519, 32 bytes in hex; its private half is kept elsewhere
     */
    SecretBox(
            @Value("${doublerandom.secret-key}") List<String> base64,
            @Value("${doublerandom.second-seal-key}") String secondKey) {
        base64.forEach(key -> keys.add(keyOf(key.strip())));
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("secret key: none (expected: at least the one in force)");
        }
        this.secondKey = new SecondKey(secondKey);
    }

    private static SecretKey keyOf(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("secret key: " + bytes.length + " bytes (expected: " + KEY_BYTES + ")");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public SecondKey secondKey() {
        return secondKey;
    }

    @Override
    public String seal(DrawId draw, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), draw, nonce)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    @Override
    public Optional<String> tryOpen(DrawId draw, String sealed) {
        return bytesOf(sealed)
                .flatMap(whole -> keys.stream()
                        .map(key -> opened(key, draw, whole))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Empty of what can be no seal: somebody spoiled it, which is as if it were not there. */
    private static Optional<byte[]> bytesOf(String sealed) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            return whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE ? Optional.empty() : Optional.of(whole);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> opened(SecretKey key, DrawId draw, byte[] whole) {
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        try {
            byte[] opened = cipher(Cipher.DECRYPT_MODE, key, draw, nonce)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (AEADBadTagException ofAnotherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, DrawId draw, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(draw.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
