package org.doublerandom.verifier.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash function of a draw (protocol §2). */
public enum Suite {
    SHA256,
    SM3;

    public static final String ZEROS = "0".repeat(64);

    public MessageDigest digest() {
        if (this == SM3) {
            return new Sm3();
        }
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] hash(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public String hex(byte[]... parts) {
        return HexFormat.of().formatHex(hash(parts));
    }

    /** Of a text read byte by byte. */
    public String hex(String text) {
        return hex(bytes(text));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
