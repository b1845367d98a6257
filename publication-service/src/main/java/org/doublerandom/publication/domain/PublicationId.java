package org.doublerandom.publication.domain;

import org.doublerandom.values.Shape;

/** A publication (公示); a function of inspection and revision, so that the same result is published once. */
public record PublicationId(String value) {
    public PublicationId {
        Shape.OPAQUE.require("publication", value);
    }

    public static PublicationId of(InspectionId inspection, Revision revision) {
        return new PublicationId(inspection + "-" + revision.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
