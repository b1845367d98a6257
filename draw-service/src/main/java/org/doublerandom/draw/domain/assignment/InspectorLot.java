package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TicketKey;

/** The second random choice: the first completable set of pairs in ticket order; a pure function (protocol §8). */
public record InspectorLot(Staffing staffing) {

    public Assignment draw(Seed seed) {
        if (staffing.places() == 0) {
            return new Teams(0, new TreeMap<>());
        }
        return FairWorkload.of(staffing)
                .<Assignment>map(fair -> accept(fair, seed.assignmentKey()))
                .orElseGet(this::diagnosis);
    }

    /** Step 3: a pair is accepted if the accepted ones and this one can be completed to a full assignment. */
    private Teams accept(FairWorkload fair, TicketKey key) {
        TeamNetwork network = fair.filled();
        Exchange exchange = new Exchange(network);
        int[] members = new int[network.targets];
        for (Pair pair : pairs(network, key)) {
            int target = pair.target();
            int inspector = pair.inspector();
            boolean isCompletable = members[target] < network.slots
                    && (network.isIn(target, inspector) || exchange.bring(target, inspector));
            if (isCompletable) {
                network.accept(target, inspector);
                members[target]++;
            }
        }
        return teams(fair.level(), network);
    }

    private List<Pair> pairs(TeamNetwork network, TicketKey key) {
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < network.targets; t++) {
            for (int i = 0; i < network.inspectors; i++) {
                if (network.allows(t, i)) {
                    pairs.add(new Pair(key.of(target(t), inspector(i)), t, i));
                }
            }
        }
        pairs.sort(Pair.IN_TICKET_ORDER);
        return pairs;
    }

    private Teams teams(int level, TeamNetwork network) {
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>();
        for (int place = 0; place < network.places(); place++) {
            teams.computeIfAbsent(target(place / network.slots), id -> new ArrayList<>())
                    .add(inspector(network.occupant(place)));
        }
        return new Teams(level, teams);
    }

    private Diagnosis diagnosis() {
        TeamNetwork network = FairWorkload.filledUnderCaps(staffing);
        Exchange.Reached reached = new Exchange(network).reachedFromFreePlaces();
        List<Place> shortage =
                reached.places().stream().mapToObj(staffing::place).toList();
        int[] reachedInspectors = reached.inspectors().stream().toArray();
        List<InspectorId> inspectors =
                Arrays.stream(reachedInspectors).mapToObj(this::inspector).toList();
        long canTake = Arrays.stream(reachedInspectors)
                .mapToLong(i -> staffing.inspectors().get(i).cap())
                .sum();
        return new Diagnosis(
                new Diagnosis.Filled(network.filled(), staffing.places()),
                sufficient(),
                shortage,
                new Diagnosis.Available(inspectors, canTake));
    }

    private List<Constraint> sufficient() {
        return Stream.of(Constraint.values())
                .filter(kind -> FairWorkload.isFeasible(kind.liftedFrom(staffing)))
                .toList();
    }

    private TargetId target(int index) {
        return staffing.targets().get(index).id();
    }

    private InspectorId inspector(int index) {
        return staffing.inspectors().get(index).id();
    }
}
