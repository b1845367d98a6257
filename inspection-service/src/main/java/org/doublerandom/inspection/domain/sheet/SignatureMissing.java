package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A visit ends with the signatures of two inspectors and that of the target, or its witnessed refusal. */
@Refusal(Kind.CONFLICT)
public final class SignatureMissing extends Refused {

    SignatureMissing(int inspectors, boolean target) {
        super(inspectors, target ? 1 : 0);
    }
}
