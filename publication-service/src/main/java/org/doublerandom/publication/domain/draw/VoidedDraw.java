package org.doublerandom.publication.domain.draw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draw that was not completed, or is void by law since; it stays in the record.
 *
 * @param announced absent where the draw was given up before
 * @param drawn what it had come to, where it is void by law
 * @param late how many outcomes follow since a deposit for whose loss it is void has turned up; 0 before
 * @param isEntryFound whether an entry that was lost too has turned up since
 */
public record VoidedDraw(
        DrawIdentity identity,
        @Nullable Announcement announced,
        VoidRecord record,
        @Nullable CompletedDraw drawn,
        int late,
        boolean isEntryFound)
        implements PublicDraw {
    /** Without an outcome. */
    public VoidedDraw(DrawIdentity identity, @Nullable Announcement announced, VoidRecord record) {
        this(identity, announced, record, null, 0, false);
    }

    @Override
    public Optional<CompletedDraw> completed() {
        return Optional.ofNullable(drawn);
    }

    @Override
    public Optional<Announcement> announcement() {
        return Optional.ofNullable(announced);
    }

    /** A deposit that was lost has turned up, and so many outcomes follow. */
    public VoidedDraw found(int outcomes) {
        return new VoidedDraw(identity, announced, record, drawn, outcomes, isEntryFound);
    }

    /** So has an entry that was lost beside it. */
    public VoidedDraw foundEntry(int outcomes) {
        return new VoidedDraw(identity, announced, record, drawn, outcomes, true);
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
