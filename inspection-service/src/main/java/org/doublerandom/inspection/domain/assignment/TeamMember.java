package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;

/** A certified inspector whom the draw has chosen. */
public record TeamMember(InspectorNumber inspector, PersonId person, String name, Unit unit, String certificate) {}
