package org.doublerandom.publication.domain.draw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draw that was not completed, or is void by law since; it stays in the record.
 *
 * @param announced absent where the draw was given up before
 * @param drawn what it had come to, where it is void by law
 */
public record VoidedDraw(
        DrawIdentity identity,
        @Nullable Announcement announced,
        VoidRecord record,
        @Nullable CompletedDraw drawn) implements PublicDraw {
    /** Without an outcome. */
    public VoidedDraw(DrawIdentity identity, @Nullable Announcement announced, VoidRecord record) {
        this(identity, announced, record, null);
    }

    @Override
    public Optional<CompletedDraw> completed() {
        return Optional.ofNullable(drawn);
    }

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
