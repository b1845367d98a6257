package org.doublerandom.publication.domain.draw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draw that was not completed; it stays in the record.
 *
 * @param announced absent where the draw was given up before
 */
public record VoidedDraw(DrawIdentity identity, @Nullable Announcement announced, VoidRecord record)
        implements PublicDraw {
    @Override
    public Optional<Announcement> announcement() {
        return Optional.ofNullable(announced);
    }

    @Override
    public PublicDraw complete(Outcome outcome) {
        return this;
    }

    @Override
    public PublicDraw voidBy(VoidRecord again) {
        return this;
    }
}
