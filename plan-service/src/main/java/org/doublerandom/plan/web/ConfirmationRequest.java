package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.plan.domain.batch.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * @param witnesses all whom the proposal names, so that nobody confirms whom he has not seen
 * @param counts what the directory has counted, so that nobody confirms numbers he has not seen
 */
record ConfirmationRequest(
        @NotNull @Size(min = 1, max = CeremonyBody.MOST_WITNESSES)
        List<@Valid WitnessBody> witnesses,

        @NotNull @Valid CountsSeen counts) {

    record CountsSeen(
            @Min(0) @Max(MOST) long frozen,
            @Min(0) @Max(MOST) long eligible,
            @Min(0) @Max(MOST) long take,
            @Nullable @Min(0) @Max(MOST) Long capReached,
            @Nullable @Min(0) @Max(MOST) Long recent) {
        static final long MOST = 999_999_999L;
    }

    Confirmation toConfirmation() {
        return new Confirmation(
                witnesses.stream().map(WitnessBody::toWitness).toList(),
                counts.frozen(),
                counts.eligible(),
                counts.take(),
                counts.capReached(),
                counts.recent());
    }
}
