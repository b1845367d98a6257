package org.doublerandom.draw.domain.refusal;

import java.time.Instant;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An announcement at or after its own close is refused (protocol §5). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/close")
public final class AnnouncedAfterClose extends Refused {
    public AnnouncedAfterClose(Instant now, Instant close) {
        super(now, close);
    }
}
