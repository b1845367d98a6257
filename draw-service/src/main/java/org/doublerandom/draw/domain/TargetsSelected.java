package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.selection.NamedPage;

/** A page of drawn targets with their teams, and what they are inspected for. */
public record TargetsSelected(DrawId draw, DrawNumber number, Mandate mandate, NamedPage page) implements DrawEvent {

    static TargetsSelected of(CompletedDraw completed, NamedPage page) {
        DrawBasis basis = completed.basis();
        return new TargetsSelected(
                completed.id(), basis.number(), basis.scheme().mandate(), page);
    }
}
