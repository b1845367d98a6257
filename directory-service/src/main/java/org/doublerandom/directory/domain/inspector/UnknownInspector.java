package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such inspector in the directory. */
@Refusal(Kind.UNKNOWN)
public final class UnknownInspector extends RuntimeException {
    public UnknownInspector(InspectorId id) {
        super("inspector " + id.value() + " (expected: one of the directory)");
    }
}
