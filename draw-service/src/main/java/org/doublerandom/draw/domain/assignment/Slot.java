package org.doublerandom.draw.domain.assignment;

import java.util.List;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.Inspector;

/** A place in every team and the tag that whoever fills it must have (protocol §5). */
public record Slot(String tag) {
    public static final Slot ANYBODY = new Slot("*");
    private static final String EXPERT = "EXPERT";

    public Slot {
        if (!tag.equals("*")) {
            Field.TAG.require(tag);
        }
    }

    public boolean fits(Inspector inspector) {
        return equals(ANYBODY) || inspector.tags().contains(tag);
    }

    /** Whether an expert fills it, who never counts among the two who inspect: a part of its tag is {@code EXPERT}. */
    public boolean asksForExperts() {
        return List.of(tag.split("\\.")).contains(EXPERT);
    }

    @Override
    public String toString() {
        return tag;
    }
}
