package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * The same two are not sent to the same target again and again (domain §4): where both members of its last team are on the roster, the
 * one with the higher load rests from it, unless nobody could take his place there.
 */
public final class Rotation {
    private static final int PAIR = 2;
    // Of two with the same load it is the one whose number comes first.
    private static final int FIRST = -1;

    private final List<Inspector> roster;
    private final TeamPlaces places;
    private final int year;

    /** @param slots the places of each team, a tag or {@code *}; empty where they are not known, which is read as two of anybody */
    public Rotation(FrameRequest request, List<String> slots, List<Inspector> roster) {
        this(request, slots, roster, null);
    }

    /** @param lifted as if there were no such constraint; null where all hold */
    public Rotation(FrameRequest request, List<String> slots, List<Inspector> roster, @Nullable Constraint lifted) {
        List<String> known = slots.isEmpty() ? List.of(ProposedFrame.ANYBODY, ProposedFrame.ANYBODY) : slots;
        this.roster = List.copyOf(roster);
        this.places = new TeamPlaces(known, roster, request.visits().days(), lifted);
        this.year = request.year();
    }

    /** Who must not meet the target although nobody has declared so. */
    public Optional<InspectorId> resting(Target target) {
        List<BitSet> fitting = places.fitting(target);
        return position(target, fitting).map(position -> roster.get(position).id());
    }

    /** For each place of the target's team who fits it and does not rest. */
    public List<BitSet> fitting(Target target) {
        List<BitSet> fitting = places.fitting(target);
        return position(target, fitting).map(rests -> without(rests, fitting)).orElse(fitting);
    }

    /** Whether all places can be filled, each by another person. */
    public boolean areFilled(List<BitSet> fitting) {
        return places.areFilled(fitting);
    }

    private Optional<Integer> position(Target target, List<BitSet> fitting) {
        List<InspectorId> last = target.history().lastInspectors();
        if (last.size() < PAIR) {
            return Optional.empty();
        }
        Set<InspectorId> team = new HashSet<>(last);
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < roster.size(); i++) {
            int position = i;
            Inspector inspector = roster.get(i);
            if (team.contains(inspector.id())
                    && !inspector.facts().isExpert()
                    && fitting.stream().anyMatch(possible -> possible.get(position))) {
                again.add(i);
            }
        }
        return again.size() < PAIR
                ? Optional.empty()
                : again.stream()
                        .max(Comparator.comparingInt(
                                        (Integer i) -> roster.get(i).loadIn(year))
                                .thenComparing(i -> FIRST * i))
                        .filter(rests -> places.areFilled(without(rests, fitting)));
    }

    private static List<BitSet> without(int position, List<BitSet> fitting) {
        return fitting.stream()
                .map(possible -> {
                    BitSet left = (BitSet) possible.clone();
                    left.clear(position);
                    return left;
                })
                .toList();
    }
}
