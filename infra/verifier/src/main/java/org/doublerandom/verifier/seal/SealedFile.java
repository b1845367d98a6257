package org.doublerandom.verifier.seal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The head of a file that was sealed to the second key piece by piece, with a random ephemeral key.
 *
 * @param ephemeral the public half of that key, in hex
 * @param file whose frame, which file, root, lines and lines of a page
 * @param pieces in how many
 */
public record SealedFile(String ephemeral, String file, int pieces) {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * Opens the n-th piece, from 1; empty where it is not its seal.
     *
     * @param privateKey in hex
     * @param sealed in base 64
     */
    public Optional<byte[]> opened(String privateKey, int n, String sealed) {
        try {
            byte[] secret = HexFormat.of().parseHex(privateKey);
            byte[] sent = HexFormat.of().parseHex(ephemeral);
            byte[] salt = Arrays.copyOf(sent, KEY + KEY);
            System.arraycopy(Curve.times(secret), 0, salt, KEY, KEY);
            byte[] derived = new SecondSeal(file + " " + n + " " + pieces)
                    .derived(salt, Curve.times(secret, sent), "DRAW1 file key ", KEY + NONCE);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derived, 0, KEY, "AES"),
                    new GCMParameterSpec(TAG_BITS, derived, KEY, NONCE));
            return Optional.of(cipher.doFinal(Base64.getDecoder().decode(sealed)));
        } catch (AEADBadTagException | IllegalArgumentException noSealOfThis) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
