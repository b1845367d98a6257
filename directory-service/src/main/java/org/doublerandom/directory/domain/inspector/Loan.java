package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Shape;

/**
 * An officer of another body is lent for one batch (借调): he is on its roster and on no other.
 *
 * @param document which allows it, by its number
 */
public record Loan(FrameId batch, String document) {
    public Loan {
        Shape.NOT_BLANK.require("document", document);
    }
}
