package org.doublerandom.inspection.domain.result;

import java.time.LocalDate;
import org.doublerandom.values.Shape;

/** Where and when the result became public. */
public record PublishedAs(String publication, int revision, LocalDate on, boolean late) {

    public PublishedAs {
        Shape.OPAQUE.require("publication", publication);
    }
}
