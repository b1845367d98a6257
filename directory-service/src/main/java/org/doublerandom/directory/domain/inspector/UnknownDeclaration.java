package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The inspector has no recusal or leave with that number. */
@Refusal(Kind.UNKNOWN)
public final class UnknownDeclaration extends Refused {
    public UnknownDeclaration(InspectorId inspector, int number) {
        super(inspector.value(), number);
    }
}
