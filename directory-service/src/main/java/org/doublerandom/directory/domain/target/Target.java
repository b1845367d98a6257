package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;

/** Somebody who may be inspected: what the register says, and what the draws so far have done. Targets are never deleted. */
public record Target(TargetId id, TargetFacts facts, DrawHistory history) {
    /** In the order of the ids, which is that of a pool. */
    public boolean isBefore(Target other) {
        return id.value().compareTo(other.id().value()) < 0;
    }
}
