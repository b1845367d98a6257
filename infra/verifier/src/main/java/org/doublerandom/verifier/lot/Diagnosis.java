package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.words.Said;

/**
 * Why no full assignment is possible: the smallest source side of the cut, and what would help (protocol §8).
 *
 * @param shortPlaces target/slot, one for each place
 * @param canTake the sum of the caps of the inspectors
 * @param sufficient kinds of constraints each of which, lifted alone, would suffice
 */
public record Diagnosis(
        int filled,
        int places,
        List<String> sufficient,
        List<String> shortPlaces,
        List<String> inspectors,
        long canTake) {
    public static Diagnosis of(
            List<Target> targets, List<String> slots, List<Inspector> roster, Set<String> conflicts) {
        Places places = new Places(targets, slots, roster, conflicts, Set.of());
        Placement placement = new Placement(places, Workload.CAPS);
        int filled = placement.fill(List.of());
        BitSet reachable = placement.reachable();
        List<Inspector> reached = reachable.stream()
                .filter(i -> i < roster.size())
                .mapToObj(roster::get)
                .toList();
        List<String> shortPlaces = IntStream.range(0, places.count())
                .filter(place -> reachable.get(roster.size() + place))
                .mapToObj(place -> targets.get(place / slots.size()).id() + "/" + slots.get(place % slots.size()))
                .sorted()
                .toList();
        return new Diagnosis(
                filled,
                places.count(),
                sufficient(targets, slots, roster, conflicts),
                shortPlaces,
                reached.stream().map(Inspector::id).toList(),
                reached.stream().mapToLong(Inspector::cap).sum());
    }

    private static List<String> sufficient(
            List<Target> targets, List<String> slots, List<Inspector> roster, Set<String> conflicts) {
        List<String> sufficient = new ArrayList<>();
        List<String> anybody = slots.stream().map(slot -> "*").toList();
        List<Inspector> everywhere = roster.stream()
                .map(i -> new Inspector(i.id(), "*", i.tags(), i.cap(), i.load()))
                .toList();
        List<Inspector> untiring = roster.stream()
                .map(i -> new Inspector(i.id(), i.unit(), i.tags(), targets.size(), i.load()))
                .toList();
        if (isPossible(targets, slots, roster, Set.of())) {
            sufficient.add("recusal");
        }
        if (isPossible(targets, slots, everywhere, conflicts)) {
            sufficient.add("jurisdiction");
        }
        if (isPossible(targets, anybody, roster, conflicts)) {
            sufficient.add("expertise");
        }
        if (isPossible(targets, slots, untiring, conflicts)) {
            sufficient.add("capacity");
        }
        return sufficient;
    }

    private static boolean isPossible(
            List<Target> targets, List<String> slots, List<Inspector> roster, Set<String> conflicts) {
        Places places = new Places(targets, slots, roster, conflicts, Set.of());
        return TeamLot.isEnough(places, Workload.CAPS, List.of());
    }

    /** As a sentence; its facts are binding, its words are not. */
    public Said said() {
        Said lifting = sufficient.stream()
                .map(kind -> Said.of("kind." + kind))
                .reduce((one, other) -> Said.of("kind.and", one, other))
                .map(kinds -> Said.of("diagnosis.lifting", kinds))
                .orElse(Said.of("diagnosis.noLifting"));
        return Said.of(
                "diagnosis",
                filled,
                places,
                lifting,
                String.join(" ", shortPlaces),
                String.join(", ", inspectors),
                canTake);
    }
}
