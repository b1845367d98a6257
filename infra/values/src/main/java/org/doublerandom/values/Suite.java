package org.doublerandom.values;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash function of a draw, chosen by its authority and named in its announcement (protocol §2). */
public enum Suite {
    SHA256 {
        @Override
        public MessageDigest messageDigest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    },
    SM3 {
        @Override
        public MessageDigest messageDigest() {
            return new Sm3();
        }
    };

    /** A fresh one, to be reused for many hashes by one thread. */
    public abstract MessageDigest messageDigest();

    public Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the parts, one after the other. */
    public Digest of(byte[]... parts) {
        MessageDigest digest = messageDigest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }
}
