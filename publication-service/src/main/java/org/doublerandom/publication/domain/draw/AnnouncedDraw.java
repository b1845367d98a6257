package org.doublerandom.publication.domain.draw;

import java.util.List;
import java.util.Optional;

/** A draw whose inputs are public and bound, and whose seed nobody can know yet. */
public record AnnouncedDraw(DrawIdentity identity, Announcement announced) implements PublicDraw {
    @Override
    public Optional<Announcement> announcement() {
        return Optional.of(announced);
    }

    @Override
    public CompletedDraw complete(Outcome outcome) {
        return new CompletedDraw(identity, announced, outcome, List.of());
    }

    @Override
    public VoidedDraw voidBy(VoidRecord record) {
        return new VoidedDraw(identity, announced, record);
    }
}
