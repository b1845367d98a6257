package org.doublerandom.draw.domain.deposit;

import java.time.Instant;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A secret that comes at or after close is missing: whoever comes last would know all others (protocol §6, L1). */
@Refusal(Kind.CONFLICT)
public final class DepositIsLate extends Refused {
    public DepositIsLate(Instant now, Instant close) {
        super(now, close);
    }
}
