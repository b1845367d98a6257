package org.doublerandom.draw.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Breadth-first search for a chain of changes of seats in the residual network of {@link TeamNetwork}. Nodes are the
 * inspectors, the places, the sink, and the node through which the extras of step 2 flow; those of pairs are implied.
 */
final class Exchange {
    private static final int NONE = -1;
    private static final int START = -2;

    private final TeamNetwork network;
    private final int sink;
    private final int extra;
    private final int[] from;
    private final int[] queue;
    private final BitSet unseen = new BitSet();
    private int tail;
    private int wantedTarget;
    private int wantedInspector;

    Exchange(TeamNetwork network) {
        this.network = network;
        this.sink = network.inspectors + network.places();
        this.extra = sink + 1;
        this.from = new int[extra + 1];
        this.queue = new int[extra + 1];
    }

    /** Fills a free place, whoever has to move for it; false if nobody can. */
    boolean fill(int place) {
        begin(NONE, NONE);
        visit(network.inspectors + place, START);
        int goal = search();
        if (goal == NONE) {
            return false;
        }
        move(goal, NONE);
        return true;
    }

    /** Fills all free places as far as possible; the number of places filled is the maximum flow. */
    int fillAll() {
        for (int place = 0; place < network.places(); place++) {
            if (network.occupant(place) == TeamNetwork.FREE) {
                fill(place);
            }
        }
        return network.filled();
    }

    /** Brings an inspector into the team of a target, with all places filled and all accepted pairs kept. */
    boolean bring(int target, int inspector) {
        begin(target, inspector);
        visit(inspector, START);
        int goal = search();
        if (goal == NONE) {
            return false;
        }
        move(goal, inspector);
        return true;
    }

    /** What the source reaches when no more can be filled: the smallest source side of the minimum cut. */
    BitSet reachedFromFreePlaces() {
        begin(NONE, NONE);
        for (int place = 0; place < network.places(); place++) {
            if (network.occupant(place) == TeamNetwork.FREE) {
                visit(network.inspectors + place, START);
            }
        }
        search();
        BitSet reached = new BitSet();
        for (int node = 0; node < sink; node++) {
            reached.set(node, from[node] != NONE);
        }
        return reached;
    }

    private void begin(int target, int inspector) {
        wantedTarget = target;
        wantedInspector = inspector;
        Arrays.fill(from, NONE);
        unseen.set(0, network.inspectors);
        tail = 0;
    }

    private void visit(int node, int origin) {
        if (from[node] == NONE) {
            from[node] = origin;
            queue[tail++] = node;
            if (node < network.inspectors) {
                unseen.clear(node);
            }
        }
    }

    private int search() {
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            if (isGoal(node)) {
                return node;
            }
            if (node < network.inspectors) {
                leaveInspector(node);
            } else if (node < sink) {
                leavePlace(node - network.inspectors);
            } else if (node == sink) {
                leaveSink();
            } else {
                leaveExtra();
            }
        }
        return NONE;
    }

    private boolean isGoal(int node) {
        if (wantedTarget == NONE) {
            return node == sink;
        }
        int place = node - network.inspectors;
        return place >= 0
                && node < sink
                && place / network.slots == wantedTarget
                && network.fitting(place).get(wantedInspector);
    }

    private void leaveInspector(int inspector) {
        Workload workload = network.workload();
        int load = network.load(inspector);
        if (load < workload.base()[inspector]) {
            visit(sink, inspector);
        } else if (load == workload.base()[inspector] && workload.oneMore()[inspector]) {
            visit(extra, inspector);
        }
        BitSet seats = network.seatsOf(inspector);
        for (int place = seats.nextSetBit(0); place >= 0; place = seats.nextSetBit(place + 1)) {
            if (!network.isAccepted(place / network.slots, inspector)) {
                visit(network.inspectors + place, inspector);
            }
        }
    }

    private void leavePlace(int place) {
        int node = network.inspectors + place;
        int target = place / network.slots;
        BitSet fit = network.fitting(place);
        for (int other = target * network.slots; other < (target + 1) * network.slots; other++) {
            int neighbour = network.occupant(other);
            // A member of the same team who fits here may change the slot; his pair carries flow already.
            if (other != place && neighbour != TeamNetwork.FREE && fit.get(neighbour)) {
                visit(network.inspectors + other, node);
            }
        }
        for (int i = unseen.nextSetBit(0); i >= 0; i = unseen.nextSetBit(i + 1)) {
            if (fit.get(i) && !network.isIn(target, i)) {
                visit(i, node);
            }
        }
    }

    private void leaveSink() {
        for (int i = 0; i < network.inspectors; i++) {
            if (network.workload().base()[i] > 0 && network.load(i) > 0) {
                visit(i, sink);
            }
        }
        // Needless while the extras are the fewest possible, but part of the network all the same.
        if (network.extrasUsed() > 0) {
            visit(extra, sink);
        }
    }

    private void leaveExtra() {
        if (network.extrasUsed() < network.workload().extras()) {
            visit(sink, extra);
        }
        for (int i = 0; i < network.inspectors; i++) {
            if (network.usesExtra(i)) {
                visit(i, extra);
            }
        }
    }

    /** Walks the chain backwards: each place is taken by whom the next node of the chain names. */
    private void move(int goal, int newcomer) {
        int[] taker = new int[network.places()];
        Arrays.fill(taker, NONE);
        int next = newcomer;
        for (int node = goal; node != START; node = from[node]) {
            if (node < network.inspectors) {
                next = node;
            } else if (node < sink) {
                int place = node - network.inspectors;
                taker[place] = next;
                next = network.occupant(place);
            }
        }
        for (int place = 0; place < taker.length; place++) {
            if (taker[place] != NONE) {
                network.vacate(place);
            }
        }
        for (int place = 0; place < taker.length; place++) {
            if (taker[place] != NONE) {
                network.seat(place, taker[place]);
            }
        }
    }
}
