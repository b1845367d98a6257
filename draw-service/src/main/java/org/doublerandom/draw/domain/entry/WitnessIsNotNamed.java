package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Entries are of witnesses whom the release named; of one added later only the third (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessIsNotNamed extends Refused {
    WitnessIsNotNamed(NamedWitness witness) {
        super(witness.person(), witness.organisation());
    }
}
