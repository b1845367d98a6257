package org.doublerandom.tables.plan;

import org.doublerandom.tables.value.WrittenCode;

/**
 * What of a line was not understood; the line is read all the same.
 *
 * @param line in the file, from 1, header included
 * @param column its name in the file; empty where it is about the whole line
 * @param code stable, for programs
 * @param value as it stands in the file, without the number of any citizen, at most 200 characters
 */
public record PlanFinding(long line, String column, String code, String value) {
    private static final int LONGEST = 200;

    public PlanFinding {
        value = WrittenCode.withoutCitizenNumbers(value);
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
