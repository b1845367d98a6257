package org.doublerandom.draw.domain.log;

/** The first record of a log that is not as the protocol says. */
public final class RecordIsBad extends IllegalArgumentException {
    private final int record;
    private final ChainRule rule;

    RecordIsBad(int record, ChainRule rule, String detail) {
        super("record " + record + ", " + rule + ": " + detail);
        this.record = record;
        this.rule = rule;
    }

    /** Counted from 1. */
    public int record() {
        return record;
    }

    public ChainRule rule() {
        return rule;
    }
}
