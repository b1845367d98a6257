package org.doublerandom.identity.factor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.identity.keys.KeyFile;

/** The installation's key under which secrets lie in the database (AES-GCM): in a file of its own, made at the first start. */
public final class SecretsKey {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /** @throws IOException if the file can be neither read nor made, or holds something else */
    public SecretsKey(Path file) throws IOException {
        this.key = new SecretKeySpec(new KeyFile(file).random(), "AES");
    }

    /** @param owner whose it is: nobody else can put it beside his name */
    byte[] sealed(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.wrap(secret), owner);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException if it was sealed under another key, or for somebody else */
    byte[] opened(byte[] sealed, String owner) {
        ByteBuffer rest = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        rest.get(nonce);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest, owner);
    }

    private byte[] crypt(int mode, byte[] nonce, ByteBuffer text, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            byte[] result = new byte[cipher.getOutputSize(text.remaining())];
            cipher.doFinal(text, ByteBuffer.wrap(result));
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("secret of " + owner + " (expected: one sealed under this key for him)", e);
        }
    }
}
