package org.doublerandom.draw.application;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SecondKey;

/** Seals what only this service may read again; it opens only for the draw that it was sealed for. */
public interface Sealing {
    String seal(DrawId draw, String text);

    /** Empty where no key of the service opens it. */
    Optional<String> tryOpen(DrawId draw, String sealed);

    /** @throws IllegalStateException where no key of the service opens it */
    default String open(DrawId draw, String sealed) {
        return tryOpen(draw, sealed)
                .orElseThrow(() -> new IllegalStateException(
                        "secret of draw " + draw + " does not open (expected: the key it was sealed with)"));
    }

    /** The key to which secrets are sealed a second time. */
    SecondKey secondKey();
}
