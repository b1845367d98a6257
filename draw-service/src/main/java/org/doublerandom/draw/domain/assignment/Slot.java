package org.doublerandom.draw.domain.assignment;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.Inspector;

/** A place in every team and the tag that whoever fills it must have (protocol §5). */
public record Slot(String tag) {
    public static final Slot ANYBODY = new Slot("*");

    public Slot {
        if (!tag.equals("*")) {
            Field.TAG.require(tag);
        }
    }

    public boolean fits(Inspector inspector) {
        return equals(ANYBODY) || inspector.tags().contains(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
