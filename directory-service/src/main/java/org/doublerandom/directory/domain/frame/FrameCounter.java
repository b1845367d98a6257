package org.doublerandom.directory.domain.frame;

import java.util.BitSet;
import java.util.List;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.Target;

/** Counts what a proposed batch would be drawn from, target by target, by the rules of the draw (protocol §3 and §8). */
public final class FrameCounter {
    private static final int SCARCE = 3;

    private final FrameRequest request;
    private final int cap;
    private final EarlierDraws earlier;
    private final List<Inspector> roster;
    private final TeamPlaces places;
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
        this.cap = cap;
        this.earlier = earlier;
        this.roster = List.copyOf(roster);
        this.places = new TeamPlaces(slots, roster, request.visits().days(), null);
    }

    /** @return whether it may be drawn, or is visited whatever is drawn */
    public boolean add(Target target) {
        Standing standing = earlier.of(target);
        if (!target.facts().registration().isOpen()) {
            closed++;
            return false;
        }
        if (standing == Standing.DRAWN) {
            drawn++;
            return false;
        }
        if (standing == Standing.STRUCK) {
            struck++;
        } else if (target.history().hitsIn(request.year()) >= cap) {
            capped++;
            return false;
        } else {
            eligible++;
        }
        count(places.fitting(target));
        return true;
    }

    private void count(List<BitSet> fitting) {
        for (BitSet possible : fitting) {
            fewest = Math.min(fewest, possible.cardinality());
            scarce += possible.cardinality() < SCARCE ? 1 : 0;
        }
        staffable += places.areFilled(fitting) ? 1 : 0;
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
