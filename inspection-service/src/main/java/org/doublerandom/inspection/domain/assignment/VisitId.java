package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.Base32;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Shape;

/** One visit to one target of one draw, shared by the departments that go there together. */
public record VisitId(String value) {

    private static final int CHARACTERS = 26;

    public VisitId {
        Shape.OPAQUE.require("visit", value);
    }

    public static VisitId of(DrawId draw, TargetId target) {
        return new VisitId(Base32.firstCharacters(
                Digest.of("visit\n" + draw + "\n" + target + "\n").bytes(), CHARACTERS));
    }

    @Override
    public String toString() {
        return value;
    }
}
