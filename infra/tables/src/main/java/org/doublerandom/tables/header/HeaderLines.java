package org.doublerandom.tables.header;

import org.doublerandom.values.MalformedValue;

/**
 * Where a header stands in its file.
 *
 * @param first counted from 1, at most 1,000
 * @param last the same, or the next line that is not blank
 */
public record HeaderLines(long first, long last) {
    public static final long MOST = 1_000;

    public HeaderLines {
        if (first < 1 || last < first || last > MOST) {
            throw new MalformedValue(
                    "header-lines",
                    "header from line " + first + " to " + last + " (expected: one line or two, from 1 to " + MOST
                            + ")");
        }
    }

    public static HeaderLines of(Proposal proposal) {
        return new HeaderLines(proposal.header().first(), proposal.header().last());
    }
}
