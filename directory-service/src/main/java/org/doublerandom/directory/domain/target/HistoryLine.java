package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;

/**
 * A line of a target's history.
 *
 * @param entry to which entry it happened: its own, or one that was merged into it
 */
public record HistoryLine(TargetId entry, ChronicleEntry told) {}
