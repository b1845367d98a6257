package org.doublerandom.publication.domain.copy;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The public record holds no verified copy of such a pool, or that has no such piece. */
@Refusal(Kind.UNKNOWN)
public final class NoSuchPiece extends Refused {
    public NoSuchPiece(String frame, String root, int n) {
        super(frame, root, n);
    }
}
