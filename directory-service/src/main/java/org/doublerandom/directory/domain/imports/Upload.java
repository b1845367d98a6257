package org.doublerandom.directory.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * A file that was brought and is kept until its import has ended.
 *
 * @param lines how many line ends it has: about as many rows
 * @param digest SHA-256 of its bytes in hex; null of files that versions brought which took none
 */
public record Upload(
        String id, long bytes, long lines, @Nullable String digest) {
    public Upload(String id, long bytes, long lines) {
        this(id, bytes, lines, null);
    }
}
