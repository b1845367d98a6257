package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Who can take over a seat, directly or because members of the same team change their slots for it. Members of a team are
 * few, inspectors and targets many: hence whatever was found out about an inspector is kept until one of his teams changes.
 */
final class Handover {
    private static final int NONE = -1;
    private static final int UNSEEN = -2;

    private final TeamNetwork network;
    private final BitSet[] successors;
    private final BitSet takers;
    private final int[] before;
    private final int[] route;

    Handover(TeamNetwork network) {
        this.network = network;
        this.successors = new BitSet[network.inspectors];
        this.takers = new BitSet(network.inspectors);
        this.before = new int[network.slots];
        this.route = new int[network.slots];
        Arrays.setAll(successors, i -> new BitSet());
        network.changed().set(0, network.inspectors);
    }

    /** Who can take a seat that the inspector may give up; an accepted pair is not given up. */
    BitSet successorsOf(int inspector) {
        BitSet found = successors[inspector];
        if (network.changed().get(inspector)) {
            found.clear();
            BitSet seats = network.seatsOf(inspector);
            for (int place = seats.nextSetBit(0); place >= 0; place = seats.nextSetBit(place + 1)) {
                if (!network.isAccepted(place / network.slots, inspector)) {
                    found.or(takersOf(place));
                }
            }
            network.changed().clear(inspector);
        }
        return found;
    }

    /** Who can take that place, now or once it is vacated; to be used before the next question. */
    BitSet takersOf(int place) {
        takers.clear();
        int vacated = vacate(place);
        for (int n = 0; n < vacated; n++) {
            takers.or(network.fitting(route[n]));
        }
        int first = place - place % network.slots;
        for (int other = first; other < first + network.slots; other++) {
            if (network.occupant(other) != TeamNetwork.FREE) {
                takers.clear(network.occupant(other));
            }
        }
        return takers;
    }

    /** Whether the inspector is one of the takers of that place. */
    boolean canTake(int place, int inspector) {
        if (network.isIn(place / network.slots, inspector)) {
            return false;
        }
        int vacated = vacate(place);
        for (int n = 0; n < vacated; n++) {
            if (network.fitting(route[n]).get(inspector)) {
                return true;
            }
        }
        return false;
    }

    /** Which members of the team can give their place to the inspector, who is none of them. */
    BitSet predecessorsOf(int inspector, int target) {
        BitSet members = new BitSet(network.inspectors);
        for (int place = target * network.slots; place < (target + 1) * network.slots; place++) {
            int member = network.occupant(place);
            if (member != TeamNetwork.FREE && !network.isAccepted(target, member) && canTake(place, inspector)) {
                members.set(member);
            }
        }
        return members;
    }

    /** A place that the inspector may leave open; none if all his pairs are accepted. */
    int seatToLeave(int inspector) {
        BitSet seats = network.seatsOf(inspector);
        for (int place = seats.nextSetBit(0); place >= 0; place = seats.nextSetBit(place + 1)) {
            if (!network.isAccepted(place / network.slots, inspector)) {
                return place;
            }
        }
        return NONE;
    }

    /** The place that the inspector gives up for the successor. */
    int seatOf(int inspector, int successor) {
        BitSet seats = network.seatsOf(inspector);
        for (int place = seats.nextSetBit(0); place >= 0; place = seats.nextSetBit(place + 1)) {
            if (!network.isAccepted(place / network.slots, inspector) && canTake(place, successor)) {
                return place;
            }
        }
        throw new IllegalArgumentException("inspector " + inspector + " has no seat for " + successor);
    }

    /** The changes after which the taker has a place of the team and that place is taken. */
    Move move(int place, int taker) {
        int first = place - place % network.slots;
        List<Integer> places = new ArrayList<>();
        List<Integer> takers = new ArrayList<>();
        int last = vacated(place).stream()
                .filter(vacated -> network.fitting(vacated).get(taker))
                .findFirst()
                .orElseThrow();
        int next = taker;
        for (int step = last; step != NONE; step = before[step - first]) {
            places.add(step);
            takers.add(next);
            next = network.occupant(step);
        }
        return new Move(places, takers);
    }

    /** Who takes which place within one team; a place without a taker stays open. */
    record Move(List<Integer> places, List<Integer> takers) {
        static Move leaving(int place) {
            return new Move(List.of(place), List.of());
        }
    }

    /** The places of the team that can be vacated in place of that one, itself included. */
    BitSet vacated(int place) {
        BitSet places = new BitSet();
        int vacated = vacate(place);
        for (int n = 0; n < vacated; n++) {
            places.set(route[n]);
        }
        return places;
    }

    /** The same, into the route; returns how many they are. */
    private int vacate(int place) {
        int first = place - place % network.slots;
        Arrays.fill(before, UNSEEN);
        before[place - first] = NONE;
        route[0] = place;
        int seen = 1;
        for (int head = 0; head < seen; head++) {
            BitSet fitting = network.fitting(route[head]);
            for (int slot = 0; slot < network.slots; slot++) {
                int member = network.occupant(first + slot);
                if (before[slot] == UNSEEN && member != TeamNetwork.FREE && fitting.get(member)) {
                    before[slot] = route[head];
                    route[seen++] = first + slot;
                }
            }
        }
        return seen;
    }
}
