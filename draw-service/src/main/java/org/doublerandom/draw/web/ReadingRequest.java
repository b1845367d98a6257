package org.doublerandom.draw.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.values.Digest;

/**
 * @param announcement hash of the announcement as the witness sees it, in the suite that it names
 * @param diceThrows required: 20 to 100 digits from 1 to 6 in the order thrown
 */
record ReadingRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String announcement,

        @NotNull @Pattern(regexp = "[1-6]{20,100}") @JsonProperty("throws")
        String diceThrows) {
    SeenDice toSeen() {
        return new SeenDice(diceThrows, new Digest(announcement));
    }
}
