package org.doublerandom.draw.domain.protocol;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** An organisation and the digest that commits it to its secret (protocol §5). */
public record Party(PartyName name, Digest commitment) {

    // Name, plan and serial are inside, so a commitment can be neither copied nor reused (protocol §5).
    public static Party committing(Suite suite, DrawNumber draw, PartyName name, Secret secret) {
        return new Party(
                name,
                suite.of("DRAW1 commit " + draw.authority() + " " + draw.plan() + " " + draw.serial() + " " + name + " "
                        + secret.hex() + "\n"));
    }
}
