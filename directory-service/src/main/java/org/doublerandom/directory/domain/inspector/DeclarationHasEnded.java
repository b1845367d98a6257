package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The recusal is ended, or the leave withdrawn, already. */
@Refusal(Kind.CONFLICT)
public final class DeclarationHasEnded extends Refused {
    public DeclarationHasEnded(InspectorId inspector, int number) {
        super(inspector.value(), number);
    }
}
