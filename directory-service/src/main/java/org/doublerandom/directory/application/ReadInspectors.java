package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.UseCase;

/** Looks up inspectors. */
@UseCase
public class ReadInspectors {
    private final Inspectors inspectors;

    ReadInspectors(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    public Inspector inspector(InspectorId id) {
        return inspectors.find(id).orElseThrow(() -> new UnknownInspector(id));
    }

    /** All of these; one unknown refuses the whole. */
    public List<Inspector> inspectors(List<InspectorId> ids) {
        return ids.stream().distinct().map(this::inspector).toList();
    }

    public List<Inspector> all() {
        return inspectors.all();
    }
}
