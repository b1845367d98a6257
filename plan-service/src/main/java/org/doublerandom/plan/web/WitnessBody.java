package org.doublerandom.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.plan.domain.batch.Ceremony;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;

/** @param organisation for whom he reads: the code that his sign-in names */
record WitnessBody(
        @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,64}") String person,

        @NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{0,31}")
        String organisation) {

    static WitnessBody of(Ceremony.Witness witness) {
        return new WitnessBody(witness.person().value(), witness.organisation().value());
    }

    Ceremony.Witness toWitness() {
        return new Ceremony.Witness(new PersonId(person), new AuthorityCode(organisation));
    }
}
