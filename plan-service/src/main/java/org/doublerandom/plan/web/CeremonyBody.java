package org.doublerandom.plan.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.plan.domain.batch.Ceremony;
import org.doublerandom.plan.domain.batch.Grade;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * @param dice how many throws
 * @param grade where the randomness of the first attempt comes from; absent: LD
 * @param parties organisations beside the authority that leave a secret each
 * @param waitSeconds seconds from the publication of the announcement to the first entry
 */
record CeremonyBody(
        @Min(Ceremony.LEAST_DICE) @Max(Ceremony.MOST_DICE) @JsonProperty("throws")
        int dice,

        @Min(Ceremony.LEAST_WAIT) @Max(Ceremony.MOST_WAIT) @JsonProperty("wait")
        int waitSeconds,

        @NotNull @Size(min = 1, max = MOST_WITNESSES) List<@Valid WitnessBody> witnesses,

        @Nullable @Size(max = MOST_PARTIES) List<@NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{0,31}") String> parties,

        @Nullable @Pattern(regexp = "[0-9A-Z]{1,8}") String grade) {
    private static final int MOST_PARTIES = 8;
    static final int MOST_WITNESSES = 50;

    static CeremonyBody of(Ceremony ceremony) {
        return new CeremonyBody(
                ceremony.dice(),
                ceremony.waitSeconds(),
                ceremony.witnesses().stream().map(WitnessBody::of).toList(),
                ceremony.parties().stream().map(AuthorityCode::value).toList(),
                ceremony.grade().name());
    }

    Ceremony toCeremony() {
        return new Ceremony(
                dice,
                waitSeconds,
                witnesses.stream().map(WitnessBody::toWitness).toList(),
                parties == null
                        ? List.of()
                        : parties.stream().map(AuthorityCode::new).toList(),
                grade == null ? Grade.LD : Grade.of(grade));
    }
}
