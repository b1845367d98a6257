package org.doublerandom.plan.domain.batch;

/** How far a batch has come; facts of the draw move it forward only. */
public enum BatchState {
    RELEASED,
    ANNOUNCED,
    DRAWN,
    VOIDED;

    // A repeat of an older fact must not move the batch back.
    BatchState then(BatchState next) {
        return next.ordinal() > ordinal() ? next : this;
    }
}
