package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.text.Suite;

/**
 * Section 8 of the protocol by looking at every assignment there is: slow, and with no idea of flows.
 *
 * @param callable pairs that may be called
 */
record Enumeration(List<Target> targets, List<String> slots, List<Inspector> roster, Set<Pair> callable, String seed) {
    /** All assignments under a workload that hold the pairs given and fill so many places. */
    List<Set<Pair>> assignments(Set<Pair> given, Workload workload, int places) {
        List<Set<Pair>> found = new ArrayList<>();
        extend(0, new HashSet<>(), given, found);
        found.removeIf(pairs -> pairs.size() != places || !pairs.containsAll(given) || !isUnder(workload, pairs));
        return found;
    }

    private void extend(int target, Set<Pair> pairs, Set<Pair> given, List<Set<Pair>> found) {
        if (target == targets.size()) {
            found.add(Set.copyOf(pairs));
            return;
        }
        for (Set<Pair> team : teams(targets.get(target).id(), given)) {
            pairs.addAll(team);
            extend(target + 1, pairs, given, found);
            pairs.removeAll(team);
        }
    }

    /** Every set of inspectors who can be in the team of a target, perhaps with places open. */
    private List<Set<Pair>> teams(String target, Set<Pair> given) {
        List<Set<Pair>> teams = new ArrayList<>();
        for (int members = 0; members < 1 << roster.size(); members++) {
            Set<Pair> team = new HashSet<>();
            List<Inspector> inspectors = new ArrayList<>();
            for (int i = 0; i < roster.size(); i++) {
                if ((members >> i & 1) == 1) {
                    team.add(new Pair(target, roster.get(i).id()));
                    inspectors.add(roster.get(i));
                }
            }
            boolean isAllowed = team.stream().allMatch(pair -> callable.contains(pair) || given.contains(pair));
            boolean isWhole =
                    given.stream().filter(pair -> pair.target().equals(target)).allMatch(team::contains);
            if (isAllowed && isWhole && fit(inspectors, slots)) {
                teams.add(team);
            }
        }
        return teams;
    }

    /** Whether each has a slot of his own. */
    private static boolean fit(List<Inspector> inspectors, List<String> slots) {
        if (inspectors.isEmpty()) {
            return true;
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            List<String> left = new ArrayList<>(slots);
            String taken = left.remove(slot);
            if (inspectors.get(0).fits(taken) && fit(inspectors.subList(1, inspectors.size()), left)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnder(Workload workload, Set<Pair> pairs) {
        int extras = 0;
        for (Inspector inspector : roster) {
            long load = pairs.stream()
                    .filter(pair -> pair.inspector().equals(inspector.id()))
                    .count();
            if (load > workload.most(inspector) + (workload.mayTakeOneMore(inspector) ? 1 : 0)) {
                return false;
            }
            extras += load > workload.most(inspector) ? 1 : 0;
        }
        return extras <= workload.extras();
    }

    int places() {
        return targets.size() * slots.size();
    }

    /** The least level and the least number of those who reach it. */
    Optional<Workload> least(Set<Pair> given) {
        for (int level = 0; level <= 12; level++) {
            for (int extras = 0; extras <= roster.size(); extras++) {
                Workload workload = new Workload(level, extras);
                if (!assignments(given, workload, places()).isEmpty()) {
                    return Optional.of(workload);
                }
            }
        }
        return Optional.empty();
    }

    /** The most places that can be filled under the caps. */
    int most(Set<Pair> given) {
        int places = places();
        while (assignments(given, Workload.CAPS, places).isEmpty()) {
            places--;
        }
        return places;
    }

    /** The accepted pairs in their order, those kept first. */
    List<Pair> call(List<Pair> kept, Workload workload, int places) {
        List<Pair> accepted = new ArrayList<>(kept);
        List<Set<Pair>> left = assignments(Set.copyOf(kept), workload, places);
        for (Pair pair : inOrder()) {
            List<Set<Pair>> with =
                    left.stream().filter(pairs -> pairs.contains(pair)).toList();
            if (!with.isEmpty() && !accepted.contains(pair)) {
                accepted.add(pair);
                left = with;
            }
        }
        return accepted;
    }

    private List<Pair> inOrder() {
        byte[] key = Suite.SHA256.hash(Suite.bytes("DRAW1 key assign " + seed + "\n"));
        return callable.stream()
                .sorted(Comparator.comparing(
                        pair -> Suite.SHA256.hex(key, Suite.bytes(pair.target() + "\t" + pair.inspector()))))
                .toList();
    }
}
