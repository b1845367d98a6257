package org.doublerandom.draw.domain.copy;

import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file as the public record keeps it.
 *
 * @param bound what all pieces together are: the root of a pool, the digest of a sealed text; null where it does not say so
 */
public record CopiedPiece(byte[] bytes, @Nullable Digest bound) {}
