package org.doublerandom.directory.domain.frame;

import java.util.BitSet;
import java.util.List;
import org.doublerandom.directory.domain.inspector.Inspector;

/** Counts what a proposed batch would be drawn from, target by target, by the rules of the draw (protocol §3 and §8). */
public final class FrameCounter {
    private static final int SCARCE = 3;

    private final int cap;
    private final List<Inspector> roster;
    private final Rotation rotation;
    private long closed;
    private long capped;
    private long drawn;
    private long struck;
    private long capReached;
    private long recent;
    private long eligible;
    private long staffable;
    private int fewest = Integer.MAX_VALUE;
    private long scarce;

    /**
     * @param cap whoever was drawn so often this year is not eligible
     * @param roster who is on it
     * @param rotation of this roster
     */
    public FrameCounter(int cap, List<Inspector> roster, Rotation rotation) {
        this.cap = cap;
        this.roster = List.copyOf(roster);
        this.rotation = rotation;
    }

    /** @return whether it may be drawn, or is visited whatever is drawn */
    public boolean add(PoolLine line) {
        switch (line.code()) {
            case PoolLine.CLOSED -> closed++;
            case PoolLine.DRAWN -> drawn++;
            case PoolLine.CAP -> capReached++;
            case PoolLine.RECENT -> recent++;
            default -> {
                return addWhoIsNotExcluded(line);
            }
        }
        return false;
    }

    private boolean addWhoIsNotExcluded(PoolLine line) {
        if (line.isStruck()) {
            struck++;
        } else if (line.hits() >= cap) {
            capped++;
            return false;
        } else {
            eligible++;
        }
        count(rotation.fitting(line.target()));
        return true;
    }

    private void count(List<BitSet> fitting) {
        for (BitSet possible : fitting) {
            fewest = Math.min(fewest, possible.cardinality());
            scarce += possible.cardinality() < SCARCE ? 1 : 0;
        }
        staffable += rotation.areFilled(fitting) ? 1 : 0;
    }

    public FrameCounts counts() {
        long capacity =
                roster.stream().mapToLong(inspector -> inspector.facts().cap()).sum();
        return new FrameCounts(
                eligible + struck + closed + capped + drawn + capReached + recent,
                eligible,
                closed,
                capped,
                drawn,
                struck,
                capReached,
                recent,
                roster.size(),
                capacity,
                staffable,
                eligible + struck == 0 ? 0 : fewest,
                scarce);
    }
}
