package org.doublerandom.draw.domain.selection;

import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.values.PersonId;

/**
 * What the directory says of a drawn inspector.
 *
 * @param certificate {@code -} for who lost it after the frame was frozen
 */
public record InspectorFacts(InspectorId inspector, PersonId person, String name, String unit, String certificate) {}
