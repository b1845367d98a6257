package org.doublerandom.tables.plan;

import java.util.Map;

/**
 * A row of a published plan in the form that all layouts come to.
 *
 * @param line in the file, from 1, header included
 * @param task what the row plans, in words
 * @param items that are inspected, as listed in one cell
 * @param targets the class of targets in words
 * @param category 事项类别 as worded
 * @param drawType 定向 or 不定向 as worded; empty where nothing says it
 * @param base how many there are to be drawn from
 * @param count how many are to be drawn
 * @param risk what it says of credit-risk classes
 * @param worded every cell that holds something, by the name of its column
 */
public record PlanRow(
        long line,
        String task,
        String items,
        String targets,
        String category,
        String drawType,
        PlanParties parties,
        WordedRatio ratio,
        WordedCount base,
        WordedCount count,
        WordedTimes times,
        String method,
        WordedWindow window,
        String risk,
        Map<String, String> worded) {
    public PlanRow {
        worded = Map.copyOf(worded);
    }
}
