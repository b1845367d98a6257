package org.doublerandom.values;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash in lower-case hex: names content that nobody can exchange unnoticed; SHA-256 where it is computed here. */
public record Digest(String hex) implements Comparable<Digest> {
    public static final Digest ZEROS = new Digest("0".repeat(64));

    public Digest {
        // Only what is wrong is held against the pattern: that takes longer than the hash, and a draw has many.
        if (!isDigest(hex)) {
            Shape.DIGEST.require("digest", hex);
        }
    }

    /** @param hash 32 bytes */
    public static Digest ofBytes(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of the parts, one after the other. */
    public static Digest of(byte[]... parts) {
        MessageDigest sha256 = sha256();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return ofBytes(sha256.digest());
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Digest other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isDigest(String hex) {
        boolean fits = hex.length() == 64;
        for (int i = 0; fits && i < 64; i++) {
            char digit = hex.charAt(i);
            fits = digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
        }
        return fits;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
