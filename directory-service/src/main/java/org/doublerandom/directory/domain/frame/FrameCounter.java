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
import org.doublerandom.directory.domain.target.Target;

/** Counts what a proposed batch would be drawn from, target by target, by the rules of the draw (protocol §3 and §8). */
public final class FrameCounter {
    private static final int SCARCE = 3;
    private static final int NOBODY = -1;

    private final FrameRequest request;
    private final List<String> slots;
    private final int cap;
    private final EarlierDraws earlier;
    private final List<Inspector> roster;
    private final Map<TargetId, BitSet> recused = new HashMap<>();
    private final Map<Area, List<BitSet>> fittingIn = new HashMap<>();
    private long closed;
    private long capped;
    private long drawn;
    private long struck;
    private long eligible;
    private long staffable;
    private int fewest = Integer.MAX_VALUE;
    private long scarce;

    /**
     * @param slots the places of each team, a tag or {@code *}
     * @param cap whoever was drawn so often this year is not eligible
     * @param roster who is on it
     */
    public FrameCounter(
            FrameRequest request, List<String> slots, int cap, EarlierDraws earlier, List<Inspector> roster) {
        this.request = request;
        this.slots = List.copyOf(slots);
        this.cap = cap;
        this.earlier = earlier;
        this.roster = List.copyOf(roster);
        for (int i = 0; i < roster.size(); i++) {
            for (TargetId target : roster.get(i).recusedFrom(request.visits().days())) {
                recused.computeIfAbsent(target, each -> new BitSet()).set(i);
            }
        }
    }

    public void add(Target target) {
        Standing standing = earlier.of(target);
        if (!target.facts().registration().isOpen()) {
            closed++;
        } else if (standing == Standing.DRAWN) {
            drawn++;
        } else if (standing == Standing.STRUCK) {
            struck++;
            count(fitting(target));
        } else if (target.history().hitsIn(request.year()) >= cap) {
            capped++;
        } else {
            eligible++;
            count(fitting(target));
        }
    }

    private void count(List<BitSet> fitting) {
        for (BitSet possible : fitting) {
            fewest = Math.min(fewest, possible.cardinality());
            scarce += possible.cardinality() < SCARCE ? 1 : 0;
        }
        staffable += isStaffable(fitting) ? 1 : 0;
    }

    /** Who fits each place. */
    private List<BitSet> fitting(Target target) {
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
                boolean isThere =
                        area.isOf(inspector.facts().unit()) && inspector.facts().cap() > 0;
                possible.set(i, isThere && fits(inspector, slot));
            }
            fitting.add(possible);
        }
        return fitting;
    }

    private static boolean fits(Inspector inspector, String slot) {
        return slot.equals(ProposedFrame.ANYBODY)
                || inspector.facts().tags().stream().anyMatch(tag -> tag.value().equals(slot));
    }

    /** Each place by another person. */
    private boolean isStaffable(List<BitSet> fitting) {
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

    public FrameCounts counts() {
        long capacity =
                roster.stream().mapToLong(inspector -> inspector.facts().cap()).sum();
        return new FrameCounts(
                eligible + struck + closed + capped + drawn,
                eligible,
                closed,
                capped,
                drawn,
                struck,
                roster.size(),
                capacity,
                staffable,
                eligible + struck == 0 ? 0 : fewest,
                scarce);
    }
}
