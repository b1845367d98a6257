package org.doublerandom.verifier.seal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.verifier.text.Suite;

/**
 * The seal of a secret, or of the line of an entry, to the second key: an ephemeral key derived from what is sealed, and this under
 * what both keys agree on.
 *
 * @param context authority, plan, serial, and what is sealed
 */
public record SecondSeal(String context) {
    private static final HexFormat HEX = HexFormat.of();
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    /** Made anew from the secret; key and secret in hex. */
    public String of(String key, String secret) {
        return of(key, HEX.parseHex(secret));
    }

    /** Made anew from any bytes that nobody can guess. */
    public String of(String key, byte[] plain) {
        try {
            byte[] ephemeral = derived(new byte[KEY], plain, "DRAW1 seal ephemeral ", KEY);
            byte[] sent = Curve.times(ephemeral);
            byte[] agreed = Curve.times(ephemeral, HEX.parseHex(key));
            return HEX.formatHex(sent)
                    + HEX.formatHex(cipher(Cipher.ENCRYPT_MODE, sent, HEX.parseHex(key), agreed)
                            .doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opened with the private half of the key, in hex; empty where it is not its seal. */
    public Optional<String> opened(String privateKey, String sealed) {
        return openedBytes(privateKey, sealed).map(HEX::formatHex);
    }

    /** Opened with the private half of the key, in hex; empty where it is not its seal. */
    public Optional<byte[]> openedBytes(String privateKey, String sealed) {
        try {
            byte[] secret = HEX.parseHex(privateKey);
            byte[] whole = HEX.parseHex(sealed);
            byte[] sent = Arrays.copyOf(whole, KEY);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sent, Curve.times(secret), Curve.times(secret, sent));
            return Optional.of(cipher.doFinal(whole, KEY, whole.length - KEY));
        } catch (AEADBadTagException ofAnotherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] sent, byte[] key, byte[] agreed) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(sent, KEY + KEY);
        System.arraycopy(key, 0, salt, KEY, KEY);
        byte[] derived = derived(salt, agreed, "DRAW1 seal key ", KEY + NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(derived, 0, KEY, "AES"), new GCMParameterSpec(TAG_BITS, derived, KEY, NONCE));
        return cipher;
    }

    /** HKDF-SHA-256 (RFC 5869) of at most two blocks. */
    byte[] derived(byte[] salt, byte[] material, String purpose, int length) throws GeneralSecurityException {
        byte[] extracted = hmac(salt, material);
        byte[] info = Suite.bytes(purpose + context);
        byte[] first = hmac(extracted, info, new byte[] {1});
        byte[] second = hmac(extracted, first, info, new byte[] {2});
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return Arrays.copyOf(both, length);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}
