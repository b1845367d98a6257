package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.protocol.Secret;

/** @param secret 32 bytes in hex, as it was left */
record SecretRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String secret) {
    Secret toSecret() {
        return new Secret(secret);
    }

    /** A secret must not slip into a log or a message. */
    @Override
    public String toString() {
        return "SecretRequest[hidden]";
    }
}
