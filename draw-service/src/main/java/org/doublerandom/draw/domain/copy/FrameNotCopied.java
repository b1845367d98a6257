package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The public record has not told yet that it holds a verified copy of the files (protocol §6): nothing is announced before. */
@Refusal(Kind.CONFLICT)
public final class FrameNotCopied extends Refused {
    public FrameNotCopied(DrawId id) {
        super(id);
    }
}
