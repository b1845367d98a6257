package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing that was declared is deleted, so that there is a most of it. */
@Refusal(Kind.CONFLICT)
public final class TooManyDeclarations extends Refused {
    TooManyDeclarations(InspectorId inspector, int most) {
        super(inspector.value(), most);
    }
}
