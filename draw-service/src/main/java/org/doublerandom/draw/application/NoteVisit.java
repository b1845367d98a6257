package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** A visit has begun or ended: later strikes and changes spare it. */
@UseCase
public class NoteVisit {
    private final Visits visits;

    NoteVisit(Visits visits) {
        this.visits = visits;
    }

    public void begun(DrawId draw, TargetId target) {
        visits.begun(draw, target);
    }

    public void ended(DrawId draw, TargetId target) {
        visits.ended(draw, target);
    }
}
