package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.TicketKey;

/** Step 3 once more for the places that a strike or change has opened; all other pairs stay as far as possible (protocol §8). */
final class Redo {
    private final Staffing staffing;
    private final Qualified qualified;
    private final TicketKey key;
    private final List<Member> accepted;
    private final List<Member> releasable;

    /**
     * @param accepted the pairs left, in the order of acceptance
     * @param begun targets whose visit has begun: their pairs are never released
     */
    Redo(Staffing staffing, TicketKey key, List<Member> accepted, Set<TargetId> begun) {
        this.staffing = staffing;
        this.qualified = new Qualified(staffing);
        this.key = key;
        this.accepted = accepted;
        this.releasable = accepted.stream()
                .filter(member -> !begun.contains(member.target()))
                .toList();
    }

    /** Who is in which team afterwards, under which bounds, and how it was found. */
    record Redone(List<Member> members, Bounds bounds, Answer answer) {}

    Redone under(Bounds bounds) {
        if (accepted.size() == staffing.places()) {
            return new Redone(accepted, bounds, Answer.NOTHING_TO_FILL);
        }
        Workload workload = bounds.workload(staffing.inspectors());
        int most = releasable.size();
        if (isFeasible(workload, most)) {
            int released = leastReleased(workload);
            return completed(without(released), workload, bounds, Answer.released(released));
        }
        Optional<FairWorkload> fair = FairWorkload.of(qualified, without(most));
        if (fair.isPresent()) {
            Bounds anew = fair.get().bounds();
            return completed(without(most), anew.workload(staffing.inspectors()), anew, Answer.FROM_STEP_1);
        }
        // Nothing is released, and what holds stays what held before: later records try the open places again.
        return completed(accepted, Workload.underCaps(staffing.inspectors()), bounds, Answer.OPEN);
    }

    private Redone completed(List<Member> kept, Workload workload, Bounds bounds, Answer answer) {
        TeamNetwork network = new Completion(qualified, kept).under(workload);
        List<Member> members = new ArrayList<>(kept);
        members.addAll(new Calling(staffing, key).call(network));
        return new Redone(members, bounds, answer);
    }

    /** Whatever is feasible stays so when more is released. */
    private int leastReleased(Workload workload) {
        int low = 0;
        int high = releasable.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isFeasible(workload, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private boolean isFeasible(Workload workload, int released) {
        return new Completion(qualified, without(released)).isFullUnder(workload);
    }

    private List<Member> without(int released) {
        int end = releasable.size();
        Set<Member> gone = new HashSet<>(releasable.subList(end - released, end));
        return accepted.stream().filter(member -> !gone.contains(member)).toList();
    }
}
