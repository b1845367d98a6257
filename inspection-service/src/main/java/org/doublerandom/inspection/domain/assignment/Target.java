package org.doublerandom.inspection.domain.assignment;

import org.jspecify.annotations.Nullable;

/** The drawn target with the facts known on the day of the draw; {@code kind} is an open set of words. */
public record Target(TargetId id, String name, @Nullable String uscc, String kind, String address, String area) {}
