package org.doublerandom.draw.domain.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.sampling.Seed;

/** The second random choice: the first completable set of pairs in ticket order; a pure function (protocol §8). */
public record InspectorLot(Staffing staffing) {

    public Assignment draw(Seed seed) {
        return StandingTeams.drawn(staffing, seed)
                .<Assignment>map(StandingTeams::teams)
                .orElseGet(this::diagnosis);
    }

    /** Behind an attempt void for INFEASIBLE: if it is so again, the most places are filled and the rest stay open (protocol §6). */
    public Teams drawAgain(Seed seed) {
        return StandingTeams.drawn(staffing, seed)
                .orElseGet(() -> StandingTeams.drawnOpen(staffing, seed))
                .teams();
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

    private InspectorId inspector(int index) {
        return staffing.inspectors().get(index).id();
    }
}
