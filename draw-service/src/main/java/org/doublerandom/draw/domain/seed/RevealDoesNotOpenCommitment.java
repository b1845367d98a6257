package org.doublerandom.draw.domain.seed;

import org.doublerandom.draw.domain.protocol.Party;

/** A revealed secret is not the one that its party committed to (protocol §6). */
public final class RevealDoesNotOpenCommitment extends IllegalArgumentException {
    RevealDoesNotOpenCommitment(Party party) {
        super("secret of party " + party.name() + " (expected: the one whose commitment is " + party.commitment()
                + ")");
    }
}
