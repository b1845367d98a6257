package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.values.Digest;

/**
 * @param secret 32 random bytes in hex
 * @param commitment hash, in the suite of the draw, of "DRAW1 commit authority plan serial party secret" and a line end
 */
record DepositRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String secret,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String commitment) {
    Secret toSecret() {
        return new Secret(secret);
    }

    Digest toCommitment() {
        return new Digest(commitment);
    }

    /** A secret must not slip into a log or a message. */
    @Override
    public String toString() {
        return "DepositRequest[hidden]";
    }
}
