package org.doublerandom.draw.domain.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;

/** All places filled beside pairs that stay: every completion must use them, at whatever slots (protocol §8). */
final class Completion {
    private final Qualified qualified;
    private final List<Member> kept;
    private final Map<TargetId, Integer> targets = new HashMap<>();
    private final Map<InspectorId, Integer> inspectors = new HashMap<>();

    Completion(Qualified qualified, List<Member> kept) {
        Staffing staffing = qualified.staffing();
        this.qualified = qualified;
        this.kept = kept;
        staffing.targets().forEach(target -> targets.put(target.id(), targets.size()));
        staffing.inspectors().forEach(inspector -> inspectors.put(inspector.id(), inspectors.size()));
    }

    /** The pairs that stay and nothing else; they may be more than the workload allows. */
    TeamNetwork start(Workload workload) {
        TeamNetwork network = new TeamNetwork(qualified, workload);
        Exchange exchange = new Exchange(network);
        for (Member member : kept) {
            exchange.keep(targets.get(member.target()), inspectors.get(member.inspector()));
        }
        return network;
    }

    /** Filled as far as possible. */
    TeamNetwork under(Workload workload) {
        TeamNetwork network = start(workload);
        new Exchange(network).fillAll();
        return network;
    }

    boolean isFullUnder(Workload workload) {
        TeamNetwork network = start(workload);
        return network.isWithinWorkload() && new Exchange(network).fillWhole();
    }
}
