package org.doublerandom.draw.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Inspector;

/** Who fits which slot and who may fill which place: found out once, for all flows that are tried over the same staffing. */
final class Qualified {
    private final Staffing staffing;
    private final BitSet[] bySlot;
    private final BitSet[] byPlace;

    Qualified(Staffing staffing) {
        this.staffing = staffing;
        this.bySlot = new BitSet[staffing.slots().size()];
        this.byPlace = new BitSet[staffing.places()];
        List<Inspector> inspectors = staffing.inspectors();
        Arrays.setAll(bySlot, slot -> new BitSet());
        for (int slot = 0; slot < bySlot.length; slot++) {
            for (int i = 0; i < inspectors.size(); i++) {
                bySlot[slot].set(i, staffing.slots().get(slot).fits(inspectors.get(i)));
            }
        }
        for (int target = 0; target < staffing.targets().size(); target++) {
            BitSet sent = sent(staffing.targets().get(target), inspectors);
            for (int slot = 0; slot < bySlot.length; slot++) {
                BitSet fitting = (BitSet) sent.clone();
                fitting.and(bySlot[slot]);
                byPlace[target * bySlot.length + slot] = fitting;
            }
        }
    }

    private BitSet sent(Candidate target, List<Inspector> inspectors) {
        BitSet sent = new BitSet(inspectors.size());
        for (int i = 0; i < inspectors.size(); i++) {
            sent.set(i, staffing.mayVisit(inspectors.get(i), target));
        }
        return sent;
    }

    Staffing staffing() {
        return staffing;
    }

    boolean fitsSlot(int slot, int inspector) {
        return bySlot[slot].get(inspector);
    }

    /** By place; whoever adds somebody to one of them adds him to a copy. */
    BitSet[] byPlace() {
        return byPlace.clone();
    }
}
