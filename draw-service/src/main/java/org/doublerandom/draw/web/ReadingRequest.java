package org.doublerandom.draw.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.witness.DiceThrows;

/**
 * @param announcement SHA-256 of the announcement as the witness sees it
 * @param diceThrows 20 to 100 digits from 1 to 6 in the order thrown
 */
record ReadingRequest(
        @NotBlank String announcement,
        @NotNull @JsonProperty("throws") String diceThrows) {
    DiceThrows toThrows() {
        return new DiceThrows(diceThrows);
    }

    Digest toDigest() {
        return new Digest(announcement);
    }
}
