package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The places of all teams and the inspectors who may take them (protocol §8). */
final class Places {
    private final List<Candidate> targets;
    private final List<String> slots;
    private final List<Inspector> roster;
    private final Set<String> conflicts;

    /** @param conflicts inspector, TAB, target */
    Places(List<Candidate> targets, List<String> slots, List<Inspector> roster, Set<String> conflicts) {
        this.targets = targets;
        this.slots = slots;
        this.roster = roster;
        this.conflicts = conflicts;
    }

    record Pair(String target, String inspector) {}

    /** A network of the places; its arcs from a pair to its inspector say who is in a team. */
    record Network(Flow flow, int filled, Map<Pair, Integer> arcs) {}

    List<Inspector> roster() {
        return roster;
    }

    int count() {
        return targets.size() * slots.size();
    }

    /** Fills as many places as can be filled when each inspector takes no more than told. */
    Network filledBy(ToIntFunction<Inspector> most) {
        return filledBy(most, inspector -> 0, 0);
    }

    /**
     * The same, with some who may take one more.
     *
     * @param extra 1 for whom it is allowed
     * @param extras how many of these in all
     */
    Network filledBy(ToIntFunction<Inspector> most, ToIntFunction<Inspector> extra, int extras) {
        Flow flow = new Flow();
        int source = flow.node();
        int sink = flow.node();
        int beyond = flow.node();
        flow.arc(beyond, sink, extras);
        Map<String, Integer> inspectors = new LinkedHashMap<>();
        for (Inspector inspector : roster) {
            int node = flow.node();
            inspectors.put(inspector.id(), node);
            flow.arc(node, sink, most.applyAsInt(inspector));
            flow.arc(node, beyond, extra.applyAsInt(inspector));
        }
        Map<Pair, Integer> arcs = new LinkedHashMap<>();
        for (Candidate target : targets) {
            List<Integer> places = slots.stream().map(slot -> flow.node()).toList();
            places.forEach(place -> flow.arc(source, place, 1));
            for (Inspector inspector : allowedAt(target)) {
                int pair = flow.node();
                fitting(inspector).forEach(slot -> flow.arc(places.get(slot), pair, 1));
                int arc = flow.arc(pair, inspectors.getOrDefault(inspector.id(), sink), 1);
                arcs.put(new Pair(target.id(), inspector.id()), arc);
            }
        }
        return new Network(flow, flow.most(source, sink), arcs);
    }

    private List<Inspector> allowedAt(Candidate target) {
        return roster.stream()
                .filter(inspector -> inspector.serves(target))
                .filter(inspector -> !conflicts.contains(inspector.id() + "\t" + target.id()))
                .filter(inspector -> !fitting(inspector).isEmpty())
                .toList();
    }

    private List<Integer> fitting(Inspector inspector) {
        List<Integer> fitting = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (inspector.fits(slots.get(slot))) {
                fitting.add(slot);
            }
        }
        return fitting;
    }
}
