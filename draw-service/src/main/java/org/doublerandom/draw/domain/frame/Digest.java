package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a text or file of the protocol in lower-case hex (suite SHA256, protocol §2). */
public record Digest(String hex) implements Comparable<Digest> {
    public static final Digest ZEROS = new Digest("0".repeat(64));

    public Digest {
        Field.DIGEST.require(hex);
    }

    /** Texts of the protocol are ASCII; their types see to it. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static Digest of(byte[]... parts) {
        MessageDigest hash = sha256();
        for (byte[] part : parts) {
            hash.update(part);
        }
        return new Digest(HexFormat.of().formatHex(hash.digest()));
    }

    public byte[] raw() {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing (expected: every Java platform has it)", e);
        }
    }
}
