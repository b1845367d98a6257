package org.doublerandom.publication.domain.draw;

import java.util.Optional;

/** A draw that was not completed; it stays in the record. */
public record VoidedDraw(DrawIdentity identity, Optional<Announcement> announcement, VoidRecord record)
        implements PublicDraw {
    @Override
    public PublicDraw complete(Outcome outcome) {
        return this;
    }

    @Override
    public PublicDraw voidBy(VoidRecord again) {
        return this;
    }
}
