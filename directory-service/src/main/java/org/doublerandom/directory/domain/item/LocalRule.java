package org.doublerandom.directory.domain.item;

import org.doublerandom.values.Unit;

/**
 * What an authority has set for an item that it claimed from a list of an authority above.
 *
 * @param unit who inspects it
 */
public record LocalRule(Unit unit, RatioBounds ratio, YearlyTimes times) {}
