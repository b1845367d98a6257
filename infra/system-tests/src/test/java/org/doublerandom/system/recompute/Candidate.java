package org.doublerandom.system.recompute;

import java.util.List;
import java.util.regex.Pattern;

/** A line of the pool. */
record Candidate(String id, String area, String stratum, long hits, String status) {
    static final String ID = "([0-9A-Z][0-9A-Z._-]{0,22})";
    static final String COUNT = "(0|[1-9][0-9]{0,5})";
    private static final Pattern LINE =
            Pattern.compile(ID + "\t([0-9]{6,12})\t([0-9A-Za-z._-]{1,16})\t" + COUNT + "\t(-|[A-Z]{1,16})");

    static List<Candidate> in(String pool) {
        return new FrozenFile("pool", pool)
                .lines(LINE, 1).stream()
                        .map(line -> new Candidate(
                                line.group(1),
                                line.group(2),
                                line.group(3),
                                Long.parseLong(line.group(4)),
                                line.group(5)))
                        .toList();
    }

    boolean isEligible(Stratum announced) {
        return stratum.equals(announced.code()) && status.equals("-") && hits < announced.cap();
    }
}
