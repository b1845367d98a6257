package org.doublerandom.draw.domain.deposit;

import java.util.List;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing is announced with a secret that the service could not open again (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class SealDoesNotOpen extends Refused {
    public SealDoesNotOpen(List<String> sealed) {
        super(sealed);
    }
}
