package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Who is in which place, as a flow that can be turned round: source, place, pair, inspector, sink. The nodes of pairs are
 * not kept: a place that gives a unit to an inspector who is in the team already takes over from his other place.
 */
final class Placement {
    private final Places places;
    private final int slots;
    private final int inspectors;
    private final int source;
    private final int sink;
    private final int beyond;
    private final int[] holder;
    private final List<BitSet> held = new ArrayList<>();
    private final int[] load;
    private final int[] most;
    private final boolean[] mayTakeOneMore;
    private final List<BitSet> fixed = new ArrayList<>();
    private final int extras;
    private int extrasTaken;
    private int filled;
    private final Reached reached;

    Placement(Places places, Workload workload) {
        this.places = places;
        this.slots = places.slots().size();
        this.inspectors = places.roster().size();
        this.source = inspectors + places.count();
        this.sink = source + 1;
        this.beyond = source + 2;
        this.holder = new int[places.count()];
        Arrays.fill(holder, -1);
        this.load = new int[inspectors];
        this.most = new int[inspectors];
        this.mayTakeOneMore = new boolean[inspectors];
        for (int i = 0; i < inspectors; i++) {
            most[i] = workload.most(places.roster().get(i));
            mayTakeOneMore[i] = workload.mayTakeOneMore(places.roster().get(i));
            held.add(new BitSet());
        }
        places.targets().forEach(target -> fixed.add(new BitSet()));
        this.extras = workload.extras();
        this.reached = new Reached(source + 3, inspectors);
    }

    /** Fills as many places as can be filled, all of these pairs among them; -1 if they alone are too much. */
    int fill(List<Pair> kept) {
        return fill(kept, false);
    }

    /** Whether all places can be filled, all of these pairs among them. */
    boolean fillsAll(List<Pair> kept) {
        return fill(kept, true) == places.count();
    }

    private int fill(List<Pair> kept, boolean isWholeNeeded) {
        for (Pair pair : kept) {
            int target = places.target(pair.target());
            int inspector = places.inspector(pair.inspector());
            fixed.get(target).set(inspector);
            if (!seat(target, inspector, new BitSet())) {
                return -1;
            }
        }
        for (int i = 0; i < inspectors; i++) {
            if (load[i] > most[i] + (mayTakeOneMore[i] ? 1 : 0)) {
                return -1;
            }
        }
        if (extrasTaken > extras) {
            return -1;
        }
        for (int place = 0; place < holder.length; place++) {
            if (holder[place] < 0 && !grow(place) && isWholeNeeded) {
                return filled;
            }
        }
        return filled;
    }

    /** A place that cannot be filled now cannot be filled when others are. */
    private boolean grow(int place) {
        boolean isReached = reach(inspectors + place, sink, -1, -1);
        if (isReached) {
            turn(sink);
        }
        return isReached;
    }

    /** Gives a place of the target to an inspector, moving others of the team to other places of it. */
    private boolean seat(int target, int inspector, BitSet tried) {
        for (int slot = 0; slot < slots; slot++) {
            int place = target * slots + slot;
            if (places.fitting(slot).get(inspector) && !tried.get(slot)) {
                tried.set(slot);
                int before = holder[place];
                if (before < 0 || seat(target, before, tried)) {
                    set(place, inspector);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the fixed pairs and this one can be completed to as many places; if so they are. */
    boolean force(int target, int inspector) {
        return isAt(target, inspector) || reach(inspector, -1, target, inspector);
    }

    void fix(int target, int inspector) {
        fixed.get(target).set(inspector);
    }

    boolean isFixed(int target, int inspector) {
        return fixed.get(target).get(inspector);
    }

    boolean isFull(int target) {
        return fixed.get(target).cardinality() == slots;
    }

    int filled() {
        return filled;
    }

    /** What can be reached from the source: the smaller side of the smallest cut. */
    BitSet reachable() {
        reach(source, -1, -1, -1);
        BitSet reachable = new BitSet();
        for (int i = 0; i < reached.size(); i++) {
            reachable.set(reached.node(i));
        }
        return reachable;
    }

    /**
     * Looks for a way for one more unit.
     *
     * @param goal the node where it ends, or -1: where the place of a target can be given to an inspector
     */
    private boolean reach(int start, int goal, int target, int inspector) {
        reached.begin(start);
        for (int next = 0; next < reached.size(); next++) {
            int node = reached.node(next);
            if (node < inspectors) {
                leave(node);
            } else if (node < source) {
                int place = node - inspectors;
                if (place / Math.max(1, slots) == target
                        && places.fitting(place % slots).get(inspector)) {
                    turn(node);
                    set(place, inspector);
                    return true;
                }
                give(node, place, goal != sink);
            } else if (node == source) {
                visitEmpty();
            } else {
                visitLoaded(node);
            }
            if (goal >= 0 && reached.has(goal)) {
                return true;
            }
        }
        return false;
    }

    /** An inspector who has one more: room, or he leaves a place. */
    private void leave(int inspector) {
        if (load[inspector] < most[inspector]) {
            reached.add(sink, inspector);
        }
        if (mayTakeOneMore[inspector] && load[inspector] <= most[inspector]) {
            reached.add(beyond, inspector);
        }
        BitSet own = held.get(inspector);
        for (int place = own.nextSetBit(0); place >= 0; place = own.nextSetBit(place + 1)) {
            if (!fixed.get(place / slots).get(inspector)) {
                reached.add(inspectors + place, inspector);
            }
        }
    }

    /** A place whose inspector leaves, or that is empty: another takes it, or it stays empty. */
    private void give(int node, int place, boolean mayStayEmpty) {
        int target = place / slots;
        BitSet fitting = places.fitting(place % slots);
        for (int slot = 0; slot < slots; slot++) {
            int other = target * slots + slot;
            if (holder[other] >= 0 && fitting.get(holder[other])) {
                reached.add(inspectors + other, node);
            }
        }
        long[] callable = places.callable(place);
        for (int word = 0; word < callable.length; word++) {
            for (long left = callable[word] & reached.unreached(word); left != 0; left &= left - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(left);
                if (!isAt(target, i)) {
                    reached.add(i, node);
                    if (load[i] < most[i]) {
                        reached.add(sink, i);
                    }
                }
            }
        }
        if (mayStayEmpty && holder[place] >= 0) {
            reached.add(source, node);
        }
    }

    private void visitEmpty() {
        for (int place = 0; place < holder.length; place++) {
            if (holder[place] < 0) {
                reached.add(inspectors + place, source);
            }
        }
    }

    /** What goes to the sink, or there by way of the extras, may be taken back from another inspector. */
    private void visitLoaded(int node) {
        for (int i = 0; i < inspectors; i++) {
            if (node == sink ? load[i] > 0 && most[i] > 0 : load[i] > most[i]) {
                reached.add(i, node);
            }
        }
        if (node == sink && extrasTaken > 0) {
            reached.add(beyond, sink);
        }
        if (node == beyond && extrasTaken < extras) {
            reached.add(sink, beyond);
        }
    }

    /** Turns round the way found, from its end back to where it began. */
    private void turn(int end) {
        int node = end;
        List<Integer> way = new ArrayList<>(List.of(node));
        while (reached.by(node) != node) {
            node = reached.by(node);
            way.add(node);
        }
        for (int i = way.size() - 1; i > 0; i--) {
            step(way.get(i), way.get(i - 1));
        }
    }

    private void step(int from, int to) {
        if (from < inspectors && isPlace(to)) {
            set(to - inspectors, -1);
        } else if (isPlace(from)) {
            int place = from - inspectors;
            set(place, to < inspectors ? to : isPlace(to) ? holder[to - inspectors] : -1);
        }
    }

    private boolean isPlace(int node) {
        return node >= inspectors && node < source;
    }

    private void set(int place, int inspector) {
        int before = holder[place];
        if (before >= 0) {
            held.get(before).clear(place);
            load[before]--;
            extrasTaken -= load[before] >= most[before] ? 1 : 0;
            filled--;
        }
        holder[place] = inspector;
        if (inspector >= 0) {
            held.get(inspector).set(place);
            load[inspector]++;
            extrasTaken += load[inspector] > most[inspector] ? 1 : 0;
            filled++;
        }
    }

    private boolean isAt(int target, int inspector) {
        for (int slot = 0; slot < slots; slot++) {
            if (holder[target * slots + slot] == inspector) {
                return true;
            }
        }
        return false;
    }
}
