package org.doublerandom.draw.domain.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.draw.domain.protocol.Secret;

/**
 * A file sealed to the second key as a text, piece by piece. It is secret for ever and its lines can be guessed: unlike a
 * {@link SecondSeal} it is made with a random ephemeral key, and nobody makes it anew (decision 173).
 *
 * @param ephemeral used for this file and no other
 * @param file what is sealed: a name, and what binds the file
 * @param pieces in how many
 */
public record SealedFile(SecondKey key, Secret ephemeral, String file, int pieces) {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    public static final String END = "END\n";

    public String head() {
        return "DRAW1 sealed file\nkey " + key.hex() + "\nephemeral "
                + HexFormat.of().formatHex(sent()) + "\nfile " + file + "\npieces " + pieces + "\n";
    }

    /** @param n from 1; each has a key and a nonce of its own, so that none can be left out or take the place of another */
    public String piece(int n, byte[] plain) {
        try {
            byte[] sent = sent();
            byte[] salt = Arrays.copyOf(sent, KEY_BYTES + KEY_BYTES);
            System.arraycopy(key.bytes(), 0, salt, KEY_BYTES, KEY_BYTES);
            byte[] info = ("DRAW1 file key " + file + " " + n + " " + pieces).getBytes(StandardCharsets.US_ASCII);
            byte[] derived = Hkdf.sha256(salt, X25519.agreed(secret(), key.bytes()), info, KEY_BYTES + NONCE_BYTES);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
                    new GCMParameterSpec(TAG_BITS, derived, KEY_BYTES, NONCE_BYTES));
            return "piece " + Base64.getEncoder().encodeToString(cipher.doFinal(plain)) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519, HMAC-SHA-256 and AES-GCM", e);
        }
    }

    private byte[] sent() {
        try {
            return X25519.publicOf(secret());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }

    private byte[] secret() {
        return HexFormat.of().parseHex(ephemeral.hex());
    }
}
