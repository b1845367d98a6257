package org.doublerandom.inspection.domain.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in 64 hexadecimal characters: names content that nobody can exchange unnoticed. */
public record Digest(String hex) {

    private static final Shape SHAPE = new Shape("[0-9a-f]{64}");

    public Digest {
        SHAPE.require("digest", hex);
    }

    public static Digest of(byte[] content) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: not there (expected: part of every JDK)", e);
        }
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever served this content may have erred: only what the digest stands for is used. */
    public byte[] requireContent(byte[] content) {
        Digest found = of(content);
        if (!found.equals(this)) {
            throw new ContentDiffers(found, this);
        }
        return content;
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
