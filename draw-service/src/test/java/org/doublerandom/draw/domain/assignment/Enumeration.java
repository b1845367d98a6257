package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.sampling.TicketKey;

/** The rules of protocol §8 by trying everything: slow, but nobody can doubt it. */
final class Enumeration {
    private final Staffing staffing;
    private final List<Set<Member>> full = new ArrayList<>();
    private int mostFilled;

    /** An inspector in the team of a target. */
    record Member(Candidate target, Inspector inspector) {}

    /** The level, the extras and the team members that the rules demand. */
    record Answer(int level, long extras, Set<Member> members) {}

    Enumeration(Staffing staffing) {
        this.staffing = staffing;
        fill(0, new HashSet<>());
    }

    int mostFilled() {
        return mostFilled;
    }

    Optional<Answer> answer(TicketKey key) {
        if (full.isEmpty()) {
            return Optional.empty();
        }
        int level = full.stream().mapToInt(this::levelOf).min().orElseThrow();
        List<Set<Member>> level1 =
                full.stream().filter(m -> levelOf(m) <= level).toList();
        long extras = level1.stream().mapToLong(m -> extrasOf(m, level)).min().orElseThrow();
        List<Set<Member>> fair =
                level1.stream().filter(m -> extrasOf(m, level) <= extras).toList();
        return Optional.of(new Answer(level, extras, firstInTicketOrder(fair, key)));
    }

    private Set<Member> firstInTicketOrder(List<Set<Member>> candidates, TicketKey key) {
        List<Member> pairs = candidates.stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(
                        (Member m) -> key.of(m.target().id(), m.inspector().id())))
                .toList();
        List<Set<Member>> left = candidates;
        for (Member pair : pairs) {
            List<Set<Member>> with = left.stream().filter(m -> m.contains(pair)).toList();
            left = with.isEmpty() ? left : with;
        }
        return left.get(0);
    }

    private void fill(int index, Set<Member> members) {
        mostFilled = Math.max(mostFilled, members.size());
        if (index == staffing.places()) {
            if (members.size() == index) {
                full.add(Set.copyOf(members));
            }
            return;
        }
        Candidate target = staffing.targets().get(index / staffing.slots().size());
        Slot slot = staffing.slots().get(index % staffing.slots().size());
        for (Inspector inspector : staffing.inspectors()) {
            Member member = new Member(target, inspector);
            boolean isAllowed = staffing.mayVisit(inspector, target) && slot.fits(inspector);
            if (isAllowed && places(members, inspector) < inspector.cap() && members.add(member)) {
                fill(index + 1, members);
                members.remove(member);
            }
        }
        fill(index + 1, members);
    }

    private static long places(Set<Member> members, Inspector inspector) {
        return members.stream().filter(m -> m.inspector().equals(inspector)).count();
    }

    private int levelOf(Set<Member> members) {
        return members.stream()
                .map(Member::inspector)
                .distinct()
                .mapToInt(i -> i.load() + (int) places(members, i))
                .max()
                .orElse(0);
    }

    private long extrasOf(Set<Member> members, int level) {
        return staffing.inspectors().stream()
                .mapToLong(i -> Math.max(0, places(members, i) - Math.min(i.cap(), Math.max(0, level - 1 - i.load()))))
                .sum();
    }
}
