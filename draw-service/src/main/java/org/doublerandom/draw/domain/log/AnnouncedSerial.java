package org.doublerandom.draw.domain.log;

import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.values.Suite;

/** What the records so far say of an announced serial. */
final class AnnouncedSerial {
    private final PlanName plan;
    private final Suite suite;
    private final boolean bound;
    private boolean completed;
    private boolean altered;
    private boolean voided;

    AnnouncedSerial(PlanName plan, Suite suite, boolean bound) {
        this.plan = plan;
        this.suite = suite;
        this.bound = bound;
    }

    PlanName plan() {
        return plan;
    }

    Suite suite() {
        return suite;
    }

    boolean isVoid() {
        return voided;
    }

    /** False for a second result, or one behind a strike or change. */
    boolean complete() {
        boolean isFirst = !completed && !altered;
        completed = true;
        return isFirst;
    }

    /** False without a result where the chain has results. */
    boolean alter(boolean needsResult) {
        altered = true;
        return completed || !needsResult;
    }

    void giveUp() {
        voided = true;
    }

    DrawStanding standing() {
        DrawStanding.Stage reached = completed ? DrawStanding.Stage.COMPLETE : DrawStanding.Stage.OPEN;
        return new DrawStanding(bound, voided ? DrawStanding.Stage.VOID : reached);
    }
}
