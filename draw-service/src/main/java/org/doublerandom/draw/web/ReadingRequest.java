package org.doublerandom.draw.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param announcement SHA-256 of the announcement as the witness sees it
 * @param diceThrows required: 20 to 100 digits from 1 to 6 in the order thrown
 */
record ReadingRequest(
        @NotBlank String announcement,
        @Nullable @JsonProperty("throws") String diceThrows) {
    DiceThrows toThrows() {
        return new DiceThrows(diceThrows == null ? "" : diceThrows);
    }

    Digest toDigest() {
        return new Digest(announcement);
    }
}
