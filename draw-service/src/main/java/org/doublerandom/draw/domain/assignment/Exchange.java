package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Handover.Move;

/**
 * Breadth-first search for a chain of changes of seats in the residual network of {@link TeamNetwork}. Nodes are the
 * inspectors, the sink, the node through which the extras of step 2 flow, and, where places stay open, the source: whoever
 * leaves a place open lets another take an open one. Places are implied by {@link Handover}. As the chain is a shortest one,
 * no two of its changes touch the same place: the later one could follow the earlier at once.
 */
final class Exchange {
    private static final int NONE = -1;
    private static final int START = -2;

    private final TeamNetwork network;
    private final Handover handover;
    private final int sink;
    private final int extra;
    private final int source;
    private final int[] from;
    private final int[] queue;
    private final BitSet unseen = new BitSet();
    private final BitSet goals = new BitSet();
    private final BitSet next = new BitSet();
    private boolean hasOpenPlaces;
    private int tail;
    private int goal;

    Exchange(TeamNetwork network) {
        this.network = network;
        this.handover = new Handover(network);
        this.sink = network.inspectors;
        this.extra = sink + 1;
        this.source = extra + 1;
        this.from = new int[source + 1];
        this.queue = new int[source + 1];
    }

    /** Fills a free place, whoever has to move for it; false if nobody can. */
    boolean fill(int place) {
        begin();
        goals.set(sink);
        visitAll(handover.takersOf(place), START);
        if (!search()) {
            return false;
        }
        List<Move> moves = moves();
        moves.add(handover.move(place, first()));
        carryOut(moves);
        return true;
    }

    /** Seats a pair that stays; other members of the team may change their slots for it. */
    void keep(int target, int inspector) {
        network.admit(target, inspector);
        int place = freePlaceFor(inspector, target * network.slots, (target + 1) * network.slots);
        if (place == NONE) {
            throw new IllegalArgumentException("pair of target " + target + " and inspector " + inspector
                    + " (expected: one that fits beside the others of its team)");
        }
        carryOut(List.of(handover.move(place, inspector)));
        network.accept(target, inspector);
    }

    /** Fills all free places; false as soon as one cannot be filled, for then it never can. */
    boolean fillWhole() {
        for (int place = 0; place < network.places(); place++) {
            if (network.occupant(place) == TeamNetwork.FREE && !fill(place)) {
                return false;
            }
        }
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

    /** Brings an inspector into the team of a target, with as many places filled and all accepted pairs kept. */
    boolean bring(int target, int inspector) {
        begin();
        hasOpenPlaces = network.filled() < network.places();
        goals.or(handover.predecessorsOf(inspector, target));
        int free = hasOpenPlaces ? freePlaceFor(inspector, target * network.slots, (target + 1) * network.slots) : NONE;
        goals.set(source, free != NONE);
        if (goals.isEmpty()) {
            return false;
        }
        visit(inspector, START);
        if (!search()) {
            return false;
        }
        List<Move> moves = moves();
        moves.add(handover.move(goal == source ? free : network.placeOf(goal, target), inspector));
        carryOut(moves);
        return true;
    }

    /** A free place of these that the inspector can take, others of the team changing their slots. */
    private int freePlaceFor(int inspector, int first, int end) {
        for (int place = first; place < end; place++) {
            if (network.occupant(place) == TeamNetwork.FREE && handover.canTake(place, inspector)) {
                return place;
            }
        }
        return NONE;
    }

    /** What the source reaches when no more can be filled: the smallest source side of the minimum cut. */
    Reached reachedFromFreePlaces() {
        begin();
        BitSet places = new BitSet();
        for (int place = 0; place < network.places(); place++) {
            if (network.occupant(place) == TeamNetwork.FREE) {
                places.or(handover.vacated(place));
                visitAll(handover.takersOf(place), START);
            }
        }
        search();
        BitSet inspectors = new BitSet();
        inspectors.set(0, network.inspectors);
        inspectors.andNot(unseen);
        inspectors.stream()
                .flatMap(inspector -> network.seatsOf(inspector).stream())
                .forEach(place -> places.or(handover.vacated(place)));
        return new Reached(inspectors, places);
    }

    /** Inspectors and places by their index. */
    record Reached(BitSet inspectors, BitSet places) {}

    private void begin() {
        Arrays.fill(from, NONE);
        unseen.set(0, network.inspectors);
        goals.clear();
        hasOpenPlaces = false;
        tail = 0;
        goal = NONE;
    }

    private void visit(int node, int origin) {
        if (goal == NONE && from[node] == NONE) {
            from[node] = origin;
            queue[tail++] = node;
            unseen.clear(node);
            if (goals.get(node)) {
                goal = node;
            }
        }
    }

    private void visitAll(BitSet inspectors, int origin) {
        next.clear();
        next.or(inspectors);
        next.and(unseen);
        for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
            visit(i, origin);
        }
    }

    private boolean search() {
        for (int head = 0; head < tail && goal == NONE; head++) {
            int node = queue[head];
            if (node < sink) {
                leaveInspector(node);
            } else if (node == sink) {
                leaveSink();
            } else if (node == extra) {
                leaveExtra();
            } else {
                leaveSource();
            }
        }
        return goal != NONE;
    }

    private void leaveInspector(int inspector) {
        Workload workload = network.workload();
        int load = network.load(inspector);
        if (load < workload.base()[inspector]) {
            visit(sink, inspector);
        } else if (load == workload.base()[inspector] && workload.oneMore()[inspector]) {
            visit(extra, inspector);
        }
        if (hasOpenPlaces && handover.seatToLeave(inspector) != NONE) {
            visit(source, inspector);
        }
        if (goal == NONE && !unseen.isEmpty()) {
            visitAll(handover.successorsOf(inspector), inspector);
        }
    }

    private void leaveSink() {
        for (int i = unseen.nextSetBit(0); i >= 0; i = unseen.nextSetBit(i + 1)) {
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
        for (int i = unseen.nextSetBit(0); i >= 0; i = unseen.nextSetBit(i + 1)) {
            if (network.usesExtra(i)) {
                visit(i, extra);
            }
        }
    }

    private void leaveSource() {
        for (int place = 0; place < network.places() && goal == NONE; place++) {
            if (network.occupant(place) == TeamNetwork.FREE) {
                visitAll(handover.takersOf(place), source);
            }
        }
    }

    /** The changes of seats along the chain that was found, each by its route. */
    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int taker = goal; from[taker] != START; taker = from[taker]) {
            int giver = from[taker];
            if (taker < sink && giver < sink) {
                moves.add(handover.move(handover.seatOf(giver, taker), taker));
            } else if (taker == source) {
                moves.add(Move.leaving(handover.seatToLeave(giver)));
            } else if (giver == source) {
                moves.add(handover.move(freePlaceFor(taker, 0, network.places()), taker));
            }
        }
        return moves;
    }

    private int first() {
        int node = goal;
        while (from[node] != START) {
            node = from[node];
        }
        return node;
    }

    private void carryOut(List<Move> moves) {
        moves.forEach(move -> move.places().forEach(network::vacate));
        moves.forEach(move -> {
            for (int n = 0; n < move.takers().size(); n++) {
                network.seat(move.places().get(n), move.takers().get(n));
            }
        });
    }
}
