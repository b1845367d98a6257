package org.doublerandom.draw.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals secrets for the store with AES-GCM; a sealed one opens only with the same key and for the same draw. */
@Component
class SecretBox implements Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SecretBox(@Value("${doublerandom.secret-key}") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("secret key: " + bytes.length + " bytes (expected: " + KEY_BYTES + ")");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    String seal(String draw, Secret secret) {
        return sealText(draw, secret.hex());
    }

    Secret open(String draw, String sealed) {
        return new Secret(openText(draw, sealed));
    }

    @Override
    public String seal(DrawId draw, String text) {
        return sealText(draw.value(), text);
    }

    @Override
    public String open(DrawId draw, String sealed) {
        return openText(draw.value(), sealed);
    }

    private String sealText(String draw, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, draw, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    private String openText(String draw, String sealed) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        try {
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, draw, nonce).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "secret of draw " + draw + " does not open (expected: the key it was sealed with)", e);
        }
    }

    private Cipher cipher(int mode, String draw, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(draw.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
