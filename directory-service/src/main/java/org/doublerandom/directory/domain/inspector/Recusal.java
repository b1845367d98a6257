package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

/** A declared relation between an inspector and a target, on account of which they must not meet (回避). */
public record Recusal(InspectorId inspector, TargetId target, String reason) {}
