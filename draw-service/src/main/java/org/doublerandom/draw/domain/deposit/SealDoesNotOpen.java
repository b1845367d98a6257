package org.doublerandom.draw.domain.deposit;

import java.util.List;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing is announced, and nothing drawn, with a secret that no key of the service opens (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class SealDoesNotOpen extends Refused {
    private SealDoesNotOpen(List<String> sealed) {
        super(sealed);
    }

    public static SealDoesNotOpen of(List<SealedName> lost) {
        return new SealDoesNotOpen(lost.stream().map(SealedName::toString).toList());
    }
}
