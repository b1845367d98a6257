package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TicketKey;

/**
 * The teams as they stand: after the draw, then after each strike and change in the order of the log (protocol §8).
 *
 * @param staffing the targets that have a place now, and all conflicts added so far
 * @param ill who gets no pair any more, with later successors neither
 * @param members the accepted pairs in the order of acceptance
 * @param answer how the last record was answered
 */
public record StandingTeams(
        Staffing staffing, TicketKey key, Set<InspectorId> ill, List<Member> members, Bounds bounds, Answer answer) {

    public StandingTeams {
        ill = Set.copyOf(ill);
        members = List.copyOf(members);
    }

    /** The fresh draw; nothing if there is no full assignment. */
    public static Optional<StandingTeams> drawn(Staffing staffing, Seed seed) {
        TicketKey key = seed.assignmentKey();
        if (staffing.places() == 0) {
            return Optional.of(drawn(staffing, key, List.of(), new Bounds(0, 0)));
        }
        return FairWorkload.of(staffing)
                .map(fair -> drawn(staffing, key, new Calling(staffing, key).call(fair.filled()), fair.bounds()));
    }

    /** Where an earlier attempt was infeasible too: the most places under the caps, the rest stay open (protocol §9). */
    public static StandingTeams drawnOpen(Staffing staffing, Seed seed) {
        TicketKey key = seed.assignmentKey();
        TeamNetwork network = FairWorkload.filledUnderCaps(staffing);
        return drawn(staffing, key, new Calling(staffing, key).call(network), Bounds.CAPS);
    }

    private static StandingTeams drawn(Staffing staffing, TicketKey key, List<Member> members, Bounds bounds) {
        return new StandingTeams(staffing, key, Set.of(), members, bounds, Answer.DRAWN);
    }

    /**
     * Late recusals and illness of one record, which apply together.
     *
     * @param begun all targets in a place whose visit has begun
     */
    public StandingTeams recuse(List<Recusal> recusals, Set<TargetId> begun) {
        Set<InspectorId> falling = falling(recusals, begun);
        recusals.forEach(recusal -> requireAllowed(recusal, falling, begun));
        Set<InspectorId> allIll = new HashSet<>(ill);
        allIll.addAll(falling);
        Conflicts conflicts = staffing.conflicts().plus(recusals).plus(allRecusals(falling, staffing.targets()));
        List<Member> left = members.stream()
                .filter(member -> recusals.stream().noneMatch(member::isRecusedBy))
                .toList();
        return redone(staffing.with(staffing.targets(), conflicts), allIll, left, begun);
    }

    /** The struck one's team goes, and one for the successor is found in the same way; nobody succeeds in an exhausted stratum. */
    public StandingTeams strike(TargetId struck, Optional<Candidate> successor, Set<TargetId> begun) {
        List<Candidate> targets = new ArrayList<>(staffing.targets());
        targets.removeIf(target -> target.id().equals(struck));
        successor.ifPresent(targets::add);
        Conflicts conflicts =
                staffing.conflicts().plus(allRecusals(ill, successor.stream().toList()));
        List<Member> left = members.stream()
                .filter(member -> !member.target().equals(struck))
                .toList();
        return redone(staffing.with(targets, conflicts), ill, left, begun);
    }

    private StandingTeams redone(Staffing now, Set<InspectorId> allIll, List<Member> left, Set<TargetId> begun) {
        Redo.Redone redone = new Redo(now, key, left, begun).under(bounds);
        return new StandingTeams(now, key, allIll, redone.members(), redone.bounds(), redone.answer());
    }

    /** Whose conflicts cover every target in a place whose visit has not begun; where all have begun, nobody falls ill. */
    private Set<InspectorId> falling(List<Recusal> recusals, Set<TargetId> begun) {
        Set<Recusal> all = new HashSet<>(recusals);
        List<TargetId> ahead = staffing.targets().stream()
                .map(Candidate::id)
                .filter(target -> !begun.contains(target))
                .toList();
        if (ahead.isEmpty()) {
            return Set.of();
        }
        return staffing.inspectors().stream()
                .map(inspector -> inspector.id())
                .filter(inspector -> ahead.stream().allMatch(target -> all.contains(new Recusal(inspector, target))))
                .collect(Collectors.toSet());
    }

    /**
     * All that one loses who is ill or has left.
     *
     * @param begun all targets in a place whose visit has begun
     * @return nothing where nobody can fall ill: the roster does not name the inspector, or every visit has begun
     */
    public List<Recusal> absent(InspectorId inspector, Set<TargetId> begun) {
        if (staffing.inspectors().stream().noneMatch(known -> known.id().equals(inspector))) {
            return List.of();
        }
        return staffing.targets().stream()
                .map(Candidate::id)
                .filter(target -> !begun.contains(target))
                .map(target -> new Recusal(inspector, target))
                .toList();
    }

    private void requireAllowed(Recusal recusal, Set<InspectorId> falling, Set<TargetId> begun) {
        boolean isMember = members.stream().anyMatch(member -> member.isRecusedBy(recusal));
        boolean isAhead = !begun.contains(recusal.target())
                && staffing.targets().stream().anyMatch(target -> target.id().equals(recusal.target()));
        // Anything else would let somebody shape the conflicts for a seed that is known by now (protocol §12).
        if (!isMember && !(isAhead && falling.contains(recusal.inspector()))) {
            throw new ConflictMayNotBeAdded(recusal);
        }
    }

    private static List<Recusal> allRecusals(Set<InspectorId> inspectors, List<Candidate> targets) {
        return inspectors.stream()
                .flatMap(inspector -> targets.stream().map(target -> new Recusal(inspector, target.id())))
                .toList();
    }

    /** Every target that has a place with those found for it, perhaps none; no teams where there are no slots. */
    public Teams teams() {
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>();
        if (staffing.places() > 0) {
            staffing.targets().forEach(target -> teams.put(target.id(), new ArrayList<>()));
        }
        members.forEach(member -> teams.computeIfAbsent(member.target(), target -> new ArrayList<>())
                .add(member.inspector()));
        return new Teams(bounds.level(), teams);
    }

    /** The places that nobody could be found for, by target. */
    public SortedMap<TargetId, Integer> openPlaces() {
        SortedMap<TargetId, Integer> open = new TreeMap<>();
        teams().byTarget()
                .forEach((target, team) -> open.put(target, staffing.slots().size() - team.size()));
        open.values().removeIf(places -> places == 0);
        return open;
    }
}
