package org.doublerandom.publication.messaging;

import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.starter.inbox.FactNotYetHere;

/** Turns a missing fact into waiting: the message is offered again until the other one has come. */
final class Awaited {
    private Awaited() {}

    static void facts(Runnable reaction) {
        try {
            reaction.run();
        } catch (FactMissing missing) {
            throw new FactNotYetHere(missing.getMessage());
        }
    }
}
