package org.doublerandom.identity.administration;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Two system administrators of an authority stay in office, for much takes two. */
@Refusal(Kind.CONFLICT)
public final class TooFewAdministrators extends Refused {
    TooFewAdministrators(long left) {
        super(left);
    }
}
