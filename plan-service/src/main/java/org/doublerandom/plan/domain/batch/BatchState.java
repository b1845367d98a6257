package org.doublerandom.plan.domain.batch;

/** How far a batch has come; facts of the draw move it forward only. */
public enum BatchState {
    /** A planner proposes it; somebody else has not decided yet. */
    PROPOSED,
    RELEASED,
    ANNOUNCED,
    /** An attempt to draw it is void; another one follows, for a void lets nobody off. */
    VOIDED,
    DRAWN,
    /** Withdrawn or lapsed before it was announced: nothing follows. */
    ENDED,
    /** Drawn, and the draw is void by law: nothing follows, and it counts as none. */
    ENDED_BY_LAW,
    /** A proposal that somebody else refused; it stays recorded. */
    REFUSED,
    /** A proposal that planners took back; it stays recorded. */
    WITHDRAWN;

    boolean isTurnedDown() {
        return this == REFUSED || this == WITHDRAWN;
    }

    /** Whether the next batch of the same line may come. */
    public boolean hasEnded() {
        return this == DRAWN || this == ENDED || this == ENDED_BY_LAW || isTurnedDown();
    }

    // A repeat of an older fact must not move the batch back.
    BatchState then(BatchState next) {
        return next.ordinal() > ordinal() ? next : this;
    }
}
