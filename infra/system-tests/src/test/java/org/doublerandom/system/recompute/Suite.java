package org.doublerandom.system.recompute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash function of a draw (protocol §2). */
public enum Suite {
    SHA256,
    SM3;

    public static final String ZEROS = "0".repeat(64);

    public byte[] digest(byte[]... parts) {
        if (this == SM3) {
            return Sm3.digest(joined(parts));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public String hex(byte[]... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    public String hex(String text) {
        return hex(bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
