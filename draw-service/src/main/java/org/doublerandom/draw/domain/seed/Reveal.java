package org.doublerandom.draw.domain.seed;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.jspecify.annotations.Nullable;

/** A party's secret, or none if it was not revealed in time (protocol §6). */
public record Reveal(PartyName party, @Nullable Secret secret) {

    String line() {
        return "reveal " + party + " " + (secret == null ? "-" : secret.hex()) + "\n";
    }
}
