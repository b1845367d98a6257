package org.doublerandom.draw.domain.refusal;

import java.time.Instant;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A close lies at most 31 days after the publication (protocol §5). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/close")
public final class CloseIsTooFar extends Refused {
    public CloseIsTooFar(Instant close, Instant latest) {
        super(close, latest);
    }
}
