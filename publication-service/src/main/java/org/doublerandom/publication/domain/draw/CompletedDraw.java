package org.doublerandom.publication.domain.draw;

import java.util.Optional;

/** A draw with its seed and its outcome. */
public record CompletedDraw(DrawIdentity identity, Announcement announced, Outcome outcome) implements PublicDraw {
    @Override
    public Optional<Announcement> announcement() {
        return Optional.of(announced);
    }

    @Override
    public PublicDraw complete(Outcome again) {
        return this;
    }

    @Override
    public PublicDraw voidBy(VoidRecord record) {
        return this;
    }
}
