package org.doublerandom.draw.domain.witness;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Each witness enters once; a second look could be a second choice (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class WitnessHasEntered extends Refused {
    public WitnessHasEntered(PersonId witness) {
        super(witness);
    }
}
