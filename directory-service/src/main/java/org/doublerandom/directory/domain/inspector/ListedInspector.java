package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;

/** An entry of the list of inspectors, as a table brings it. */
public record ListedInspector(InspectorId id, InspectorFacts facts) {}
