package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.jspecify.annotations.Nullable;

/** Recusals are personal data and are not told here. */
record InspectorResponse(
        String inspector,
        String person,
        String name,
        String unit,
        String unitName,
        @Nullable String certificate,
        List<String> tags,
        int cap) {

    static InspectorResponse of(Inspector inspector) {
        InspectorFacts facts = inspector.facts();
        return new InspectorResponse(
                inspector.id().value(),
                facts.person().value(),
                facts.name(),
                facts.unit().value(),
                facts.unitName(),
                facts.certificate(),
                facts.tags().stream().map(Tag::value).toList(),
                facts.cap());
    }
}
