package org.doublerandom.draw.domain.voiding;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The next attempt may differ only behind an infeasible one, and only in slots that there are (protocol §6); none is opened beside one for experts. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/relief")
public final class ReliefDoesNotFit extends Refused {
    ReliefDoesNotFit(VoidReason reason) {
        super(reason, VoidReason.INFEASIBLE);
    }

    ReliefDoesNotFit(List<Slot> named, List<Slot> slots) {
        super(named, slots);
    }
}
