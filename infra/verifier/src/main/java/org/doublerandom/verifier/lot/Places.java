package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Target;

/** The places of all teams, and which inspector may be called to which target (protocol §8). */
final class Places {
    private final List<Target> targets;
    private final List<String> slots;
    private final List<Inspector> roster;
    private final List<BitSet> fitting = new ArrayList<>();
    private final List<BitSet> allowed = new ArrayList<>();
    private final List<long[]> callable = new ArrayList<>();
    private final Map<String, Integer> targetNumbers = new HashMap<>();
    private final Map<String, Integer> inspectorNumbers = new HashMap<>();

    /**
     * @param targets ascending by id
     * @param conflicts inspector, TAB, target
     * @param ill who is called to nobody any more
     */
    Places(List<Target> targets, List<String> slots, List<Inspector> roster, Set<String> conflicts, Set<String> ill) {
        this.targets = targets;
        this.slots = slots;
        this.roster = roster;
        BitSet healthy = new BitSet();
        for (int i = 0; i < roster.size(); i++) {
            inspectorNumbers.put(roster.get(i).id(), i);
            healthy.set(i, !ill.contains(roster.get(i).id()));
        }
        BitSet fitsAny = new BitSet();
        for (String slot : slots) {
            fitting.add(fitting(slot));
            fitsAny.or(fitting(slot));
        }
        healthy.and(fitsAny);
        for (int t = 0; t < targets.size(); t++) {
            targetNumbers.put(targets.get(t).id(), t);
            allowed.add(allowedAt(targets.get(t), healthy, conflicts));
            for (BitSet fits : fitting) {
                BitSet both = (BitSet) fits.clone();
                both.and(allowed.get(t));
                callable.add(both.toLongArray());
            }
        }
    }

    private BitSet fitting(String slot) {
        BitSet fitting = new BitSet();
        for (int i = 0; i < roster.size(); i++) {
            fitting.set(i, roster.get(i).fits(slot));
        }
        return fitting;
    }

    private BitSet allowedAt(Target target, BitSet callable, Set<String> conflicts) {
        BitSet allowed = new BitSet();
        for (int i = callable.nextSetBit(0); i >= 0; i = callable.nextSetBit(i + 1)) {
            Inspector inspector = roster.get(i);
            allowed.set(i, inspector.serves(target.area()) && !conflicts.contains(inspector.id() + "\t" + target.id()));
        }
        return allowed;
    }

    int count() {
        return targets.size() * slots.size();
    }

    List<Target> targets() {
        return targets;
    }

    List<String> slots() {
        return slots;
    }

    List<Inspector> roster() {
        return roster;
    }

    BitSet fitting(int slot) {
        return fitting.get(slot);
    }

    BitSet allowed(int target) {
        return allowed.get(target);
    }

    /** Who may be called to a place, as bits. */
    long[] callable(int place) {
        return callable.get(place);
    }

    int target(String id) {
        return targetNumbers.getOrDefault(id, -1);
    }

    int inspector(String id) {
        return inspectorNumbers.getOrDefault(id, -1);
    }
}
