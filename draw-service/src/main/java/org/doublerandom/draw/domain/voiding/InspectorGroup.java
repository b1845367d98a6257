package org.doublerandom.draw.domain.voiding;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.Inspector;

/**
 * All inspectors of one unit who have one tag: who is added comes with all of these, so that nobody is chosen (protocol §6).
 *
 * @param unit as rosters have it, {@code *} for the whole authority
 * @param tag {@code -} for those who have none
 */
public record InspectorGroup(String unit, String tag) {
    private static final String NO_TAG = "-";

    public InspectorGroup {
        Field.UNIT.require(unit);
        if (!tag.equals(NO_TAG)) {
            Field.TAG.require(tag);
        }
    }

    public boolean has(Inspector inspector) {
        boolean isTagged = tag.equals(NO_TAG)
                ? inspector.tags().isEmpty()
                : inspector.tags().contains(tag);
        return isTagged && inspector.unit().equals(unit);
    }

    @Override
    public String toString() {
        return unit + " " + tag;
    }
}
