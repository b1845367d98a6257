package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.text.Announcement;

/** The teams of a draw as they stand: after the draw, and after each strike and change (protocol §8). */
public final class Teams {
    private final TeamLot lot;
    private final List<String> slots;
    private final List<Inspector> roster;
    private final SortedMap<String, Target> targets = new TreeMap<>();
    private final Set<String> conflicts;
    private final Set<String> ill = new HashSet<>();
    private List<Pair> accepted = List.of();
    private Workload workload;
    private String how = "";

    private Teams(Announcement announcement, String seed, List<Target> targets, Roster roster) {
        this.lot = new TeamLot(announcement.suite(), seed);
        this.slots = announcement.slots();
        this.roster = roster.inspectors().values().stream()
                .sorted(java.util.Comparator.comparing(Inspector::id))
                .toList();
        this.conflicts = new HashSet<>(roster.conflicts());
        targets.forEach(target -> this.targets.put(target.id(), target));
        this.workload = new Workload(0, 0);
    }

    /** The fresh draw; nothing if no full assignment is possible. */
    public static Optional<Teams> draw(Announcement announcement, String seed, List<Target> targets, Roster roster) {
        Teams teams = new Teams(announcement, seed, targets, roster);
        Places places = teams.places();
        if (places.count() == 0) {
            return Optional.of(teams);
        }
        return TeamLot.least(places, List.of()).map(least -> teams.filled(places, least));
    }

    /** What is found where it could not be completed twice: the most places under the caps. */
    public static Teams drawOpen(Announcement announcement, String seed, List<Target> targets, Roster roster) {
        Teams teams = new Teams(announcement, seed, targets, roster);
        return teams.filled(teams.places(), Workload.CAPS);
    }

    private Teams filled(Places places, Workload under) {
        workload = under;
        callBeside(List.of(), places, under);
        return this;
    }

    /** Whether section 8 lets such a change be recorded. */
    public boolean mayRecuse(List<String> pairs, Set<String> begun) {
        Set<String> falling = falling(pairs, begun);
        return pairs.stream().allMatch(pair -> {
            String inspector = inspectorOf(pair);
            String target = targetOf(pair);
            boolean isMember = accepted.contains(new Pair(target, inspector));
            return isMember || falling.contains(inspector) && targets.containsKey(target) && !begun.contains(target);
        });
    }

    /** Whose conflicts cover every target with a place whose visit has not begun. */
    private Set<String> falling(List<String> pairs, Set<String> begun) {
        List<String> ahead =
                targets.keySet().stream().filter(id -> !begun.contains(id)).toList();
        Set<String> known = new HashSet<>();
        roster.forEach(inspector -> known.add(inspector.id()));
        Set<String> falling = new HashSet<>();
        for (String pair : pairs) {
            String inspector = inspectorOf(pair);
            boolean isEverywhere = ahead.stream().allMatch(id -> pairs.contains(inspector + "\t" + id));
            if (!ahead.isEmpty() && known.contains(inspector) && isEverywhere) {
                falling.add(inspector);
            }
        }
        return falling;
    }

    public void recuse(List<String> pairs, Set<String> begun) {
        ill.addAll(falling(pairs, begun));
        conflicts.addAll(pairs);
        accepted = accepted.stream()
                .filter(pair -> !pairs.contains(pair.inspector() + "\t" + pair.target()))
                .toList();
        refill(begun);
    }

    /** @param successor nobody where the stratum is exhausted */
    public void strike(String struck, Optional<Target> successor, Set<String> begun) {
        targets.remove(struck);
        accepted =
                accepted.stream().filter(pair -> !pair.target().equals(struck)).toList();
        successor.ifPresent(target -> targets.put(target.id(), target));
        refill(begun);
    }

    private void refill(Set<String> begun) {
        Places places = places();
        if (accepted.size() == places.count()) {
            how = "nothing to fill";
            return;
        }
        List<Pair> releasable =
                accepted.stream().filter(pair -> !begun.contains(pair.target())).toList();
        if (isEnough(places, releasable, releasable.size())) {
            int released = leastReleased(places, releasable);
            callBeside(without(releasable, released), places, workload);
            how = "released " + released;
            return;
        }
        List<Pair> given = without(releasable, releasable.size());
        Optional<Workload> least = TeamLot.least(places, given);
        if (least.isPresent()) {
            workload = least.get();
            callBeside(given, places, workload);
            how = "from step 1";
        } else {
            callBeside(accepted, places, Workload.CAPS);
            how = "open";
        }
    }

    /** Once it is feasible, releasing more keeps it so. */
    private int leastReleased(Places places, List<Pair> releasable) {
        int low = 0;
        int high = releasable.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(places, releasable, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private boolean isEnough(Places places, List<Pair> releasable, int released) {
        return TeamLot.isEnough(places, workload, without(releasable, released));
    }

    /** The accepted pairs but the last ones of those that may be released. */
    private List<Pair> without(List<Pair> releasable, int released) {
        Set<Pair> gone = new HashSet<>(releasable.subList(releasable.size() - released, releasable.size()));
        return accepted.stream().filter(pair -> !gone.contains(pair)).toList();
    }

    private void callBeside(List<Pair> kept, Places places, Workload under) {
        Placement placement = new Placement(places, under);
        if (placement.fill(kept) < 0) {
            throw new IllegalStateException("pairs kept are more than the caps allow");
        }
        List<Pair> all = new ArrayList<>(kept);
        all.addAll(lot.call(places, placement, kept.size()));
        accepted = List.copyOf(all);
    }

    private Places places() {
        return new Places(List.copyOf(targets.values()), slots, roster, conflicts, ill);
    }

    private static String inspectorOf(String pair) {
        return pair.substring(0, pair.indexOf('\t'));
    }

    private static String targetOf(String pair) {
        return pair.substring(pair.indexOf('\t') + 1);
    }

    public boolean hasPlace(String target) {
        return targets.containsKey(target);
    }

    public Workload workload() {
        return workload;
    }

    /** Which branch of section 8 answered last. */
    public String how() {
        return how;
    }

    /** Inspectors by target, both ascending; a team may have open places. */
    public SortedMap<String, List<String>> members() {
        SortedMap<String, List<String>> members = new TreeMap<>();
        if (!slots.isEmpty()) {
            targets.keySet().forEach(target -> members.put(target, new ArrayList<>()));
        }
        accepted.forEach(pair -> {
            List<String> team = members.get(pair.target());
            if (team != null) {
                team.add(pair.inspector());
            }
        });
        members.values().forEach(team -> team.sort(java.util.Comparator.naturalOrder()));
        return members;
    }
}
