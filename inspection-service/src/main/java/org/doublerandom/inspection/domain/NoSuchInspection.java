package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.assignment.InspectionId;

/** Nothing was ever assigned under this id. */
public final class NoSuchInspection extends RuntimeException {

    public NoSuchInspection(InspectionId id) {
        super("inspection: " + id + " (expected: the id of an assigned inspection)");
    }
}
