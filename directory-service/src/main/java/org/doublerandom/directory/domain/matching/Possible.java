package org.doublerandom.directory.domain.matching;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.frame.Constraint;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.Rotation;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;

/** Who could visit whom, with one kind of constraint lifted or none; targets that the same persons could visit are counted together. */
final class Possible {
    private final List<Inspector> roster;
    private final int year;
    private final @Nullable Constraint lifted;
    private final Rotation places;
    private final Map<List<BitSet>, Long> targetsOf = new LinkedHashMap<>();

    Possible(ProposedFrame batch, List<Inspector> roster, @Nullable Constraint lifted) {
        this.roster = roster;
        this.year = batch.request().year();
        this.lifted = lifted;
        this.places = new Rotation(batch.request(), batch.slots(), roster, lifted);
    }

    void add(Target target) {
        targetsOf.merge(places.fitting(target), 1L, Long::sum);
    }

    long targets() {
        return targetsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of how many a team can be found. */
    long staffable() {
        return targetsWhere(fitting -> places.areFilled(fitting));
    }

    /** How many could be visited by at least so many different persons, whatever the place. */
    long targetsWith(int inspectors) {
        return targetsWhere(fitting -> {
            BitSet all = new BitSet();
            fitting.forEach(all::or);
            return all.cardinality() >= inspectors;
        });
    }

    private long targetsWhere(Predicate<List<BitSet>> holds) {
        return targetsOf.entrySet().stream()
                .filter(group -> holds.test(group.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * The least load of the busiest after so many visits (protocol §8, step 1), if the drawn are spread over the targets as these are; nothing
     * where their places cannot be filled.
     */
    OptionalInt level(long take) {
        int most = roster.stream()
                .mapToInt(inspector -> (int) Math.min(Integer.MAX_VALUE / 2, inspector.loadIn(year) + take))
                .max()
                .orElse(0);
        if (!isEnough(take, most)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(take, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }

    private boolean isEnough(long take, int level) {
        Network network = new Network();
        int[] inspectors = new int[roster.size()];
        for (int i = 0; i < inspectors.length; i++) {
            inspectors[i] = network.node();
            network.pipe(inspectors[i], network.sink(), free(roster.get(i), level) * targets());
        }
        long places = 0;
        for (Map.Entry<List<BitSet>, Long> group : targetsOf.entrySet()) {
            // In parts of a visit, of which all targets together make one: each group is drawn in proportion, however
            // small.
            long visits = take * group.getValue();
            places += visits * group.getKey().size();
            add(network, inspectors, group.getKey(), visits);
        }
        return network.most() == places;
    }

    private void add(Network network, int[] inspectors, List<BitSet> fitting, long visits) {
        int[] inGroup = new int[inspectors.length];
        for (BitSet possible : fitting) {
            int place = network.node();
            network.pipe(network.source(), place, visits);
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                if (inGroup[i] == 0) {
                    // Nobody takes two places of one visit.
                    inGroup[i] = network.node();
                    network.pipe(inGroup[i], inspectors[i], visits);
                }
                network.pipe(place, inGroup[i], visits);
            }
        }
    }

    private long free(Inspector inspector, int level) {
        long upTo = Math.max(0, level - (long) inspector.loadIn(year));
        return lifted == Constraint.CAPACITY ? upTo : Math.min(inspector.facts().cap(), upTo);
    }
}
