package org.doublerandom.publication.domain.target;

import org.doublerandom.publication.domain.Text;

/** A target (检查对象) as the draw knew it; the USCC where there is one. */
public record TargetId(String value) {
    public TargetId {
        Text.require("target", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
