package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.plan.domain.batch.Ceremony;

/** @param witnesses all whom the proposal names, so that nobody confirms whom he has not seen */
record ConfirmationRequest(
        @NotNull @Size(min = 1, max = CeremonyBody.MOST_WITNESSES)
        List<@Valid WitnessBody> witnesses) {
    List<Ceremony.Witness> toWitnesses() {
        return witnesses.stream().map(WitnessBody::toWitness).toList();
    }
}
