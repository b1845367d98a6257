package org.doublerandom.draw.domain.assignment;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;

/**
 * The minimum cut of protocol §8 by trying every set of places before it: what all least cuts share is the smallest source side.
 */
final class EveryCut {
    private final Staffing staffing;
    private final int smallest;

    EveryCut(Staffing staffing) {
        this.staffing = staffing;
        int sets = 1 << staffing.places();
        int least = IntStream.range(0, sets).map(this::capacity).min().orElseThrow();
        this.smallest = IntStream.range(0, sets)
                .filter(before -> capacity(before) == least)
                .reduce(sets - 1, (one, other) -> one & other);
    }

    List<Place> places() {
        return IntStream.range(0, staffing.places())
                .filter(place -> isIn(smallest, place))
                .mapToObj(staffing::place)
                .toList();
    }

    List<InspectorId> inspectors() {
        return staffing.inspectors().stream()
                .filter(inspector -> inspector.cap() < asked(smallest, inspector))
                .map(Inspector::id)
                .toList();
    }

    /** Each place behind the cut counts one, each inspector what he can take or is asked for, whichever is less. */
    private int capacity(int before) {
        int behind = staffing.places() - Integer.bitCount(before);
        return behind
                + staffing.inspectors().stream()
                        .mapToInt(inspector -> Math.min(inspector.cap(), asked(before, inspector)))
                        .sum();
    }

    /** At how many targets an inspector may fill one of these places. */
    private int asked(int before, Inspector inspector) {
        return (int) IntStream.range(0, staffing.places())
                .filter(place -> isIn(before, place) && mayFill(inspector, place))
                .map(place -> place / staffing.slots().size())
                .distinct()
                .count();
    }

    private boolean mayFill(Inspector inspector, int place) {
        Candidate target = staffing.targets().get(place / staffing.slots().size());
        Slot slot = staffing.slots().get(place % staffing.slots().size());
        return slot.fits(inspector) && staffing.mayVisit(inspector, target);
    }

    private static boolean isIn(int set, int place) {
        return (set >> place & 1) == 1;
    }
}
