package org.doublerandom.draw.domain.seal;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The X25519 key, 32 bytes in hex, to which secrets are sealed a second time; this service never holds its private half. */
public record SecondKey(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public SecondKey {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("second key " + hex + " (expected: 64 characters of lower-case hex)");
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
