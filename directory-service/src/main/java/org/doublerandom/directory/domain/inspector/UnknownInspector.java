package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such inspector in the directory. */
@Refusal(Kind.UNKNOWN)
public final class UnknownInspector extends Refused {
    public UnknownInspector(InspectorId id) {
        super(id.value());
    }
}
