package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.Base32;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Shape;

/** One target of one draw for one department; the id follows from these and shows no rank. */
public record InspectionId(String value) {

    private static final int CHARACTERS = 26;

    public InspectionId {
        Shape.OPAQUE.require("inspection", value);
    }

    public static InspectionId of(DrawId draw, TargetId target, Department department) {
        String text = "inspection\n" + draw + "\n" + target + "\n" + department + "\n";
        return new InspectionId(Base32.firstCharacters(Digest.of(text).bytes(), CHARACTERS));
    }

    @Override
    public String toString() {
        return value;
    }
}
