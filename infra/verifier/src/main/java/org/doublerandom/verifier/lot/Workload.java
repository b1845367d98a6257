package org.doublerandom.verifier.lot;

import org.doublerandom.verifier.frame.Inspector;

/**
 * How much each inspector may take: up to the level before the last, and some of them one more (protocol §8, steps 1 and 2).
 *
 * @param level -1 where only the caps bind
 * @param extras how many may reach the level
 */
public record Workload(int level, int extras) {
    /** Of an assignment that could not be completed twice. */
    public static final Workload CAPS = new Workload(-1, 0);

    int most(Inspector inspector) {
        return this.level < 0 ? inspector.cap() : inspector.upTo(level - 1);
    }

    boolean mayTakeOneMore(Inspector inspector) {
        return level >= 0 && inspector.upTo(level) > inspector.upTo(level - 1);
    }

    public String said() {
        return level < 0 ? "-" : String.valueOf(level);
    }
}
