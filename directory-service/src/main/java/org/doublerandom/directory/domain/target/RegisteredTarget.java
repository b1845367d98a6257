package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;

/** An entry of the register, as a table brings it. */
public record RegisteredTarget(TargetId id, TargetFacts facts) {}
