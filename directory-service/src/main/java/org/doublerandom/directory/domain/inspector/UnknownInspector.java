package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;

/** There is no such inspector in the directory. */
public final class UnknownInspector extends RuntimeException {
    public UnknownInspector(InspectorId id) {
        super("inspector " + id.value() + " (expected: one of the directory)");
    }
}
