package org.doublerandom.publication.domain.draw;

import java.util.Optional;
import org.doublerandom.publication.domain.DrawId;

/**
 * A draw as the public sees it. It goes forward only: announced, then completed or void, by law even after that; a draw that was
 * given up before its announcement is void from the start.
 */
public sealed interface PublicDraw permits AnnouncedDraw, CompletedDraw, VoidedDraw {
    DrawIdentity identity();

    default DrawId id() {
        return identity().id();
    }

    /** The announcement, unless the draw was given up before it had one. */
    Optional<Announcement> announcement();

    /** The draw with its outcome, if it ever had one: by law it can be void after that. */
    default Optional<CompletedDraw> completed() {
        return Optional.empty();
    }

    /** The draw with its outcome; a draw that has ended stays as it is. */
    PublicDraw complete(Outcome outcome);

    /** The draw with the record that voids it; a draw that is void stays as it is, and a completed one unless it is void by law. */
    PublicDraw voidBy(VoidRecord record);

    /** The draw after a strike or a change; one that is known already changes nothing. */
    default PublicDraw alter(Alteration alteration) {
        throw new DrawNotCompleted(id());
    }
}
