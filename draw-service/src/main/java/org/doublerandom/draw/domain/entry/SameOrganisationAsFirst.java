package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The first two entries are of different organisations (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class SameOrganisationAsFirst extends Refused {
    SameOrganisationAsFirst(NamedWitness witness) {
        super(witness.person(), witness.organisation());
    }
}
