package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.values.Digest;

/** @param commitment hash, in the suite of the draw, of "DRAW1 commit authority plan serial party secret" and a line end */
record CommitmentRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String commitment) {
    Digest toCommitment() {
        return new Digest(commitment);
    }
}
