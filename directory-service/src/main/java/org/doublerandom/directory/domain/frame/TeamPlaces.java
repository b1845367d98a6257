package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;

/** Who of a roster fits which place of the team of a target, by the rules of the draw (protocol §8). */
public final class TeamPlaces {
    private static final int NOBODY = -1;

    private final List<String> slots;
    private final List<Inspector> roster;
    private final @Nullable Constraint lifted;
    private final Map<TargetId, BitSet> recused = new HashMap<>();
    private final Map<Area, List<BitSet>> fittingIn = new HashMap<>();

    /**
     * @param slots a tag or {@code *} each
     * @param days of the visits
     * @param lifted as if there were no such constraint; null where all hold
     */
    public TeamPlaces(List<String> slots, List<Inspector> roster, Span days, @Nullable Constraint lifted) {
        this.slots = List.copyOf(slots);
        this.roster = List.copyOf(roster);
        this.lifted = lifted;
        for (int i = 0; lifted != Constraint.RECUSAL && i < roster.size(); i++) {
            for (TargetId target : roster.get(i).recusedFrom(days)) {
                recused.computeIfAbsent(target, each -> new BitSet()).set(i);
            }
        }
    }

    /** For each place who fits it, as positions in the roster. */
    public List<BitSet> fitting(Target target) {
        List<BitSet> there = fittingIn.computeIfAbsent(target.facts().area(), this::fittingIn);
        BitSet away = recused.get(target.id());
        if (away == null) {
            return there;
        }
        List<BitSet> fitting = new ArrayList<>();
        for (BitSet possible : there) {
            BitSet left = (BitSet) possible.clone();
            left.andNot(away);
            fitting.add(left);
        }
        return fitting;
    }

    private List<BitSet> fittingIn(Area area) {
        List<BitSet> fitting = new ArrayList<>();
        for (String slot : slots) {
            BitSet possible = new BitSet();
            for (int i = 0; i < roster.size(); i++) {
                Inspector inspector = roster.get(i);
                boolean isThere = lifted == Constraint.JURISDICTION
                        || area.isOf(inspector.facts().unit());
                possible.set(i, isThere && mayCome(inspector) && fits(inspector, slot));
            }
            fitting.add(possible);
        }
        return fitting;
    }

    private boolean mayCome(Inspector inspector) {
        return lifted == Constraint.CAPACITY || inspector.facts().cap() > 0;
    }

    private boolean fits(Inspector inspector, String slot) {
        return lifted == Constraint.EXPERTISE || ProposedFrame.isFor(slot, inspector);
    }

    /** Whether all places can be filled, each by another person. */
    public boolean areFilled(List<BitSet> fitting) {
        int[] places = new int[roster.size()];
        Arrays.fill(places, NOBODY);
        for (int place = 0; place < fitting.size(); place++) {
            if (!isFilled(place, fitting, places, new BitSet())) {
                return false;
            }
        }
        return true;
    }

    /** Somebody takes the place, if need be because whoever has it moves to another. */
    private static boolean isFilled(int place, List<BitSet> fitting, int[] places, BitSet asked) {
        BitSet possible = fitting.get(place);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (!asked.get(i)) {
                asked.set(i);
                if (places[i] == NOBODY || isFilled(places[i], fitting, places, asked)) {
                    places[i] = place;
                    return true;
                }
            }
        }
        return false;
    }
}
