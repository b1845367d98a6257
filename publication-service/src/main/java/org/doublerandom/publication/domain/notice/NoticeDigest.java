package org.doublerandom.publication.domain.notice;

import java.util.regex.Pattern;

/** SHA-256 of a notice code: enough to recognise the code, not enough to make one up. */
public record NoticeDigest(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public NoticeDigest {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "notice digest: " + hex + " (expected: 64 characters of lower-case hex)");
        }
    }
}
