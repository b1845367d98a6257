package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A visit ends with the signatures of two inspectors and that of the target, or its witnessed refusal. */
@Refusal(Kind.CONFLICT)
public final class SignatureMissing extends RuntimeException {

    SignatureMissing(int inspectors, boolean target) {
        super("signatures: " + inspectors + " of inspectors, " + (target ? "one" : "none")
                + " of the target (expected: 2 or more, and one)");
    }
}
