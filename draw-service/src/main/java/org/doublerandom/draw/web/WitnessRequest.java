package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.PersonId;

/** @param organisation the one that the sign-in of this person names */
record WitnessRequest(
        @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,64}") String person,
        @NotNull @Pattern(regexp = "[0-9A-Z-]{1,32}") String organisation) {
    NamedWitness toWitness() {
        return new NamedWitness(new PersonId(person), new PartyName(organisation));
    }
}
