package org.doublerandom.draw.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The flow of protocol §8, source → place → (target, inspector) → inspector → sink, kept as "who sits where". A node of a
 * pair needs no storage: it carries flow exactly if the inspector sits at a place of the target.
 */
final class TeamNetwork {
    static final int FREE = -1;

    final int slots;
    final int targets;
    final int inspectors;
    private final Qualified qualified;
    private final BitSet[] fitting;
    private final int[] occupant;
    private final BitSet[] seats;
    private final int[] load;
    private final BitSet accepted = new BitSet();
    private final int[] acceptedAt;
    private final BitSet changed = new BitSet();
    private Workload workload;
    private int acceptedPairs;
    private int filled;

    TeamNetwork(Qualified qualified, Workload workload) {
        Staffing staffing = qualified.staffing();
        this.slots = staffing.slots().size();
        this.targets = staffing.targets().size();
        this.inspectors = staffing.inspectors().size();
        this.workload = workload;
        this.qualified = qualified;
        this.fitting = qualified.byPlace();
        this.occupant = new int[places()];
        this.seats = new BitSet[inspectors];
        this.load = new int[inspectors];
        this.acceptedAt = new int[targets];
        Arrays.setAll(seats, i -> new BitSet());
        Arrays.fill(occupant, FREE);
    }

    int places() {
        return targets * slots;
    }

    BitSet fitting(int place) {
        return fitting[place];
    }

    /** A pair that stays needs no leave any more: whoever is in a team fell ill, or was recused elsewhere, later. */
    void admit(int target, int inspector) {
        for (int slot = 0; slot < slots; slot++) {
            int place = target * slots + slot;
            if (qualified.fitsSlot(slot, inspector) && !fitting[place].get(inspector)) {
                fitting[place] = (BitSet) fitting[place].clone();
                fitting[place].set(inspector);
            }
        }
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
            filled--;
        }
    }

    void seat(int place, int inspector) {
        occupant[place] = inspector;
        seats[inspector].set(place);
        load[inspector]++;
        filled++;
        teamChanges(place / slots);
    }

    void accept(int target, int inspector) {
        accepted.set(target * inspectors + inspector);
        changed.set(inspector);
        acceptedAt[target]++;
        acceptedPairs++;
    }

    /** How many pairs of a target are accepted. */
    int acceptedAt(int target) {
        return acceptedAt[target];
    }

    int acceptedPairs() {
        return acceptedPairs;
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

    /** Pairs that stay may be more than a workload allows. */
    boolean isWithinWorkload() {
        for (int i = 0; i < inspectors; i++) {
            if (load(i) > workload.base()[i] + (workload.oneMore()[i] ? 1 : 0)) {
                return false;
            }
        }
        return extrasUsed() <= workload.extras();
    }

    int filled() {
        return filled;
    }
}
