package org.doublerandom.draw.domain.witness;

import org.doublerandom.values.PersonId;

/** Each witness enters once; a second look could be a second choice (protocol §6). */
public final class WitnessHasEntered extends RuntimeException {
    WitnessHasEntered(PersonId witness) {
        super("witness: " + witness + ", who has entered already (expected: another person)");
    }
}
