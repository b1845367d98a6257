package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.TicketKey;

/** The rules of protocol §8 for strikes and changes by trying every set of pairs: slow, but nobody can doubt it. */
final class RedoByTrying {
    private final Staffing staffing;
    private final TicketKey key;
    private final List<Member> accepted;
    private final List<Member> releasable;
    private final Set<Member> allowed = new HashSet<>();
    private final List<Set<Member>> assignments = new ArrayList<>();

    RedoByTrying(Staffing staffing, TicketKey key, List<Member> accepted, Set<TargetId> begun) {
        this.staffing = staffing;
        this.key = key;
        this.accepted = accepted;
        this.releasable = accepted.stream()
                .filter(member -> !begun.contains(member.target()))
                .toList();
        for (Candidate target : staffing.targets()) {
            for (Inspector inspector : staffing.inspectors()) {
                if (staffing.mayVisit(inspector, target)
                        && staffing.slots().stream().anyMatch(slot -> slot.fits(inspector))) {
                    allowed.add(new Member(target.id(), inspector.id()));
                }
            }
        }
        collect(0, Set.of());
    }

    private void collect(int target, Set<Member> members) {
        if (target == staffing.targets().size()) {
            if (staffing.inspectors().stream().allMatch(i -> visits(members, i) <= i.cap())) {
                assignments.add(members);
            }
            return;
        }
        Set<Set<Member>> teams = new HashSet<>();
        collectTeams(staffing.targets().get(target), 0, Set.of(), teams);
        for (Set<Member> team : teams) {
            Set<Member> more = new HashSet<>(members);
            more.addAll(team);
            collect(target + 1, more);
        }
    }

    /** Every slot is filled by one whom it fits, or stays empty. */
    private void collectTeams(Candidate target, int slot, Set<Member> team, Set<Set<Member>> teams) {
        if (slot == staffing.slots().size()) {
            teams.add(team);
            return;
        }
        collectTeams(target, slot + 1, team, teams);
        for (Inspector inspector : staffing.inspectors()) {
            Member member = new Member(target.id(), inspector.id());
            boolean mayBe = allowed.contains(member) || accepted.contains(member);
            if (mayBe && staffing.slots().get(slot).fits(inspector) && !team.contains(member)) {
                Set<Member> more = new HashSet<>(team);
                more.add(member);
                collectTeams(target, slot + 1, more, teams);
            }
        }
    }

    Redo.Redone under(Bounds bounds) {
        if (accepted.size() == staffing.places()) {
            return new Redo.Redone(accepted, bounds, Answer.NOTHING_TO_FILL);
        }
        for (int released = 0; released <= releasable.size(); released++) {
            List<Member> kept = without(released);
            List<Set<Member>> full = full(kept, bounds);
            if (!full.isEmpty()) {
                return new Redo.Redone(called(kept, full), bounds, Answer.released(released));
            }
        }
        List<Member> given = without(releasable.size());
        Optional<Bounds> anew = least(with(given, staffing.places()));
        if (anew.isPresent()) {
            return new Redo.Redone(called(given, full(given, anew.get())), anew.get(), Answer.FROM_STEP_1);
        }
        int most = assignments.stream()
                .filter(each -> each.containsAll(accepted))
                .mapToInt(Set::size)
                .max()
                .orElseThrow();
        return new Redo.Redone(called(accepted, with(accepted, most)), bounds, Answer.OPEN);
    }

    private Optional<Bounds> least(Collection<Set<Member>> full) {
        if (full.isEmpty()) {
            return Optional.empty();
        }
        int level = full.stream().mapToInt(this::levelOf).min().orElseThrow();
        int extras = full.stream()
                .filter(each -> levelOf(each) <= level)
                .mapToInt(each -> extrasOf(each, level))
                .min()
                .orElseThrow();
        return Optional.of(new Bounds(level, extras));
    }

    private List<Set<Member>> full(List<Member> kept, Bounds bounds) {
        List<Set<Member>> full = with(kept, staffing.places());
        if (bounds.equals(Bounds.CAPS)) {
            return full;
        }
        return full.stream()
                .filter(each -> levelOf(each) <= bounds.level())
                .filter(each -> extrasOf(each, bounds.level()) <= bounds.extras())
                .toList();
    }

    /** All assignments of so many pairs that use the kept ones, the others being allowed. */
    private List<Set<Member>> with(List<Member> kept, int size) {
        return assignments.stream()
                .filter(each -> each.size() == size && each.containsAll(kept))
                .filter(each -> each.stream().allMatch(m -> kept.contains(m) || allowed.contains(m)))
                .toList();
    }

    private List<Member> called(List<Member> kept, List<Set<Member>> candidates) {
        List<Member> members = new ArrayList<>(kept);
        List<Set<Member>> left = candidates;
        for (Member member : allowed.stream()
                .sorted(Comparator.comparing((Member m) -> key.of(m.target(), m.inspector())))
                .toList()) {
            List<Set<Member>> with =
                    left.stream().filter(each -> each.contains(member)).toList();
            if (!with.isEmpty() && !kept.contains(member)) {
                left = with;
                members.add(member);
            }
        }
        return members;
    }

    private List<Member> without(int released) {
        List<Member> gone = releasable.subList(releasable.size() - released, releasable.size());
        return accepted.stream().filter(member -> !gone.contains(member)).collect(Collectors.toList());
    }

    private static int visits(Set<Member> members, Inspector inspector) {
        return (int) members.stream()
                .filter(m -> m.inspector().equals(inspector.id()))
                .count();
    }

    private int levelOf(Set<Member> members) {
        return staffing.inspectors().stream()
                .filter(i -> visits(members, i) > 0)
                .mapToInt(i -> i.load() + visits(members, i))
                .max()
                .orElse(0);
    }

    private int extrasOf(Set<Member> members, int level) {
        return staffing.inspectors().stream()
                .mapToInt(i -> Math.max(0, visits(members, i) - Math.min(i.cap(), Math.max(0, level - 1 - i.load()))))
                .sum();
    }
}
