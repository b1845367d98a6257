package org.doublerandom.directory.domain.target;

/** What a tag tells of a target. */
public enum TagGroup {
    /** What it does. */
    INDUSTRY,
    /** That it belongs to an area of special attention (重点领域). */
    KEY_AREA,
    OTHER
}
