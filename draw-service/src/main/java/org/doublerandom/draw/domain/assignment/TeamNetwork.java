package org.doublerandom.draw.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Inspector;

/**
 * The flow of protocol §8, source → place → (target, inspector) → inspector → sink, kept as "who sits where". A node of a
 * pair needs no storage: it carries flow exactly if the inspector sits at a place of the target.
 */
final class TeamNetwork {
    static final int FREE = -1;

    final int slots;
    final int targets;
    final int inspectors;
    private final BitSet[] fitting;
    private final int[] occupant;
    private final BitSet[] seats;
    private final int[] load;
    private final BitSet accepted = new BitSet();
    private final BitSet changed = new BitSet();
    private Workload workload;

    TeamNetwork(Staffing staffing, Workload workload) {
        this.slots = staffing.slots().size();
        this.targets = staffing.targets().size();
        this.inspectors = staffing.inspectors().size();
        this.workload = workload;
        this.fitting = new BitSet[places()];
        this.occupant = new int[places()];
        this.seats = new BitSet[inspectors];
        this.load = new int[inspectors];
        Arrays.setAll(fitting, place -> fitting(staffing, place));
        Arrays.setAll(seats, i -> new BitSet());
        Arrays.fill(occupant, FREE);
    }

    private static BitSet fitting(Staffing staffing, int place) {
        List<Inspector> inspectors = staffing.inspectors();
        Candidate target = staffing.targets().get(place / staffing.slots().size());
        Slot slot = staffing.slots().get(place % staffing.slots().size());
        BitSet fit = new BitSet();
        for (int i = 0; i < inspectors.size(); i++) {
            fit.set(i, slot.fits(inspectors.get(i)) && staffing.mayVisit(inspectors.get(i), target));
        }
        return fit;
    }

    int places() {
        return targets * slots;
    }

    BitSet fitting(int place) {
        return fitting[place];
    }

    /** A pair is allowed if the inspector fits at least one slot (protocol §8). */
    boolean allows(int target, int inspector) {
        for (int place = target * slots; place < (target + 1) * slots; place++) {
            if (fitting[place].get(inspector)) {
                return true;
            }
        }
        return false;
    }

    int occupant(int place) {
        return occupant[place];
    }

    BitSet seatsOf(int inspector) {
        return seats[inspector];
    }

    boolean isIn(int target, int inspector) {
        for (int place = target * slots; place < (target + 1) * slots; place++) {
            if (occupant[place] == inspector) {
                return true;
            }
        }
        return false;
    }

    int placeOf(int inspector, int target) {
        return seats[inspector].nextSetBit(target * slots);
    }

    void vacate(int place) {
        int inspector = occupant[place];
        if (inspector != FREE) {
            teamChanges(place / slots);
            seats[inspector].clear(place);
            load[inspector]--;
            occupant[place] = FREE;
        }
    }

    void seat(int place, int inspector) {
        occupant[place] = inspector;
        seats[inspector].set(place);
        load[inspector]++;
        teamChanges(place / slots);
    }

    void accept(int target, int inspector) {
        accepted.set(target * inspectors + inspector);
        changed.set(inspector);
    }

    /** Inspectors one of whose teams or accepted pairs has changed, until whoever keeps something of them clears them. */
    BitSet changed() {
        return changed;
    }

    private void teamChanges(int target) {
        for (int place = target * slots; place < (target + 1) * slots; place++) {
            if (occupant[place] != FREE) {
                changed.set(occupant[place]);
            }
        }
    }

    /** An accepted pair stays, though it may change its slot. */
    boolean isAccepted(int target, int inspector) {
        return accepted.get(target * inspectors + inspector);
    }

    Workload workload() {
        return workload;
    }

    void allow(Workload more) {
        workload = more;
    }

    int load(int inspector) {
        return load[inspector];
    }

    boolean usesExtra(int inspector) {
        return load(inspector) > workload.base()[inspector];
    }

    int extrasUsed() {
        int used = 0;
        for (int i = 0; i < inspectors; i++) {
            used += usesExtra(i) ? 1 : 0;
        }
        return used;
    }

    int filled() {
        int filled = 0;
        for (int inspector : occupant) {
            filled += inspector == FREE ? 0 : 1;
        }
        return filled;
    }
}
