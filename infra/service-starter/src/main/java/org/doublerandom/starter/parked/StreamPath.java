package org.doublerandom.starter.parked;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A stream's id in an address: it holds topic and stream, in which any character may be. */
final class StreamPath {
    private StreamPath() {}

    static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    static String decoded(String path) {
        try {
            return new String(Base64.getUrlDecoder().decode(path), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noId) {
            // No stream has it, as no stream has many another.
            return path;
        }
    }
}
