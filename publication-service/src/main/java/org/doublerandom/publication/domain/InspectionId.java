package org.doublerandom.publication.domain;

/** An inspection: one target of one draw, per department. */
public record InspectionId(String value) {
    public InspectionId {
        Text.require("inspection", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
