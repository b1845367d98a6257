package org.doublerandom.draw.domain.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/**
 * Seals a secret of 32 bytes, or a line with a salt of as many in it, to the second key, always to the same bytes: the ephemeral
 * key is derived from what is sealed, so that everybody can make the seal anew once that is open. E ‖ AES-256-GCM(plain), in hex.
 */
public final class SecondSeal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SecondSeal() {}

    /** @param secret 32 bytes in hex */
    public static String of(SecondKey key, DrawNumber number, SealedName name, String secret) {
        return of(key, number, name, HexFormat.of().parseHex(secret));
    }

    /** @param plain the line of an entry, its LF included, as ASCII */
    public static String ofLine(SecondKey key, DrawNumber number, SealedName name, String plain) {
        return of(key, number, name, plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static String of(SecondKey key, DrawNumber number, SealedName name, byte[] plain) {
        try {
            String context = name.context(number);
            byte[] ephemeral = Hkdf.sha256(new byte[0], plain, info("DRAW1 seal ephemeral ", context), KEY_BYTES);
            byte[] sent = X25519.publicOf(ephemeral);
            byte[] shared = X25519.agreed(ephemeral, key.bytes());
            byte[] derived = Hkdf.sha256(
                    joined(sent, key.bytes()), shared, info("DRAW1 seal key ", context), KEY_BYTES + NONCE_BYTES);
            return HexFormat.of().formatHex(joined(sent, sealed(derived, plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519, HMAC-SHA-256 and AES-GCM", e);
        }
    }

    private static byte[] sealed(byte[] derived, byte[] plain) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
                new GCMParameterSpec(TAG_BITS, derived, KEY_BYTES, NONCE_BYTES));
        return cipher.doFinal(plain);
    }

    private static byte[] info(String purpose, String context) {
        return (purpose + context).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
