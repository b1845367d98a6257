package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** These answers bear this signature already; it is not replaced. */
@Refusal(Kind.CONFLICT)
public final class AlreadySigned extends Refused {
    AlreadySigned() {}
}
