package org.doublerandom.draw.domain.protocol;

import java.util.regex.Pattern;

/** 32 random bytes in hex to which a party commits; never shown except by the texts that publish it (protocol §5). */
public record Secret(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Secret {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "secret of " + hex.length() + " characters (expected: 64 of lower-case hex)");
        }
    }

    /** A secret must not slip into a log or a message. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
