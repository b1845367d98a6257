package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nobody says of himself that he can be drawn again, or cannot be (decision 187): another administrator does. */
@Refusal(Kind.NOT_ALLOWED)
public final class NotAboutOneself extends Refused {
    public NotAboutOneself(InspectorId inspector) {
        super(inspector.value());
    }
}
