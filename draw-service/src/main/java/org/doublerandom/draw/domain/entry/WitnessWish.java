package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/** Somebody's half of adding a witness: it takes approver and draw officer together (protocol §6). */
public record WitnessWish(NamedWitness witness, PersonId by, Role as) {}
