package org.doublerandom.verifier.text;

import java.util.regex.MatchResult;

/** A stratum line of an announcement. */
public record Stratum(String code, int ratio, long minimum, long cap, long eligible, long take) {
    static final String LINE = "stratum " + Grammar.STRATUM + " (0|[1-9][0-9]{0,4})" + (" " + Grammar.NUMBER).repeat(4);

    static Stratum of(MatchResult line) {
        return new Stratum(
                line.group(1),
                Integer.parseInt(line.group(2)),
                Long.parseLong(line.group(3)),
                Long.parseLong(line.group(4)),
                Long.parseLong(line.group(5)),
                Long.parseLong(line.group(6)));
    }

    /** How many reserves are named in advance (protocol §7). */
    public long reserves(int percent) {
        return take == 0 ? 0 : Math.max(1, (take * percent + 99) / 100);
    }
}
